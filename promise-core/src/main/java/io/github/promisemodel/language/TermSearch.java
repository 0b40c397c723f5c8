package io.github.promisemodel.language;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.language.Spans.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The terms of a dictionary, prepared for searches: that takes far longer than one search of a short text. */
final class TermSearch {

    /** The form of a term that some words are, and the phrases in which the term is ordinary. */
    record Match(Term term, TermForm form, PhraseIndex ordinary) {

        /** Whether the words may be part of an official name: not if they are in capitals themselves. */
        boolean mayBeInName() {
            return !TermPattern.isName(form.words());
        }
    }

    /** Words found, by their chars. */
    record Hit(int start, int end, Match match, boolean beforeNoun) {}

    private static final PhraseIndex NO_PHRASES = new PhraseIndex(Set.of());

    /** By the words as they are compared. */
    private final Map<String, Match> matches = new HashMap<>();

    private final PhraseIndex wanted;
    /** Names, which are exempt whatever term they share words with. */
    private final PhraseIndex names;
    /** Other phrases that are exempt whatever term they have in them. */
    private final PhraseIndex exempt;
    /** The phrases in which terms are ordinary; those of others do not make a term ordinary that has all their words. */
    private final PhraseIndex ordinary;
    /** What terms say instead. */
    private final PhraseIndex better;

    TermSearch(Collection<Term> terms, Set<String> exempt) {
        Set<String> phrases = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> replacements = new LinkedHashSet<>();
        for (Term term : terms) {
            phrases.addAll(term.exempt());
            PhraseIndex own = term.exempt().isEmpty()
                    ? NO_PHRASES
                    : PhraseIndex.ofNames(withPlurals(new LinkedHashSet<>(term.exempt())));
            for (TermForm form : term.forms()) {
                for (TermForm number : form.numbers()) {
                    words.add(number.words());
                    matches.put(TermPattern.plain(number.words()), new Match(term, number, own));
                    replacements.add(number.instead());
                    number.insteadBeforeNoun().ifPresent(replacements::add);
                }
            }
        }
        Set<String> all = withPlurals(exempt);
        Set<String> named = new LinkedHashSet<>(all);
        named.removeIf(phrase -> !TermPattern.isName(phrase));
        all.removeAll(named);
        this.wanted = new PhraseIndex(words);
        this.names = PhraseIndex.ofNames(named);
        this.exempt = new PhraseIndex(all);
        this.ordinary = PhraseIndex.ofNames(withPlurals(phrases));
        this.better = new PhraseIndex(replacements);
    }

    static Set<String> withPlurals(Set<String> phrases) {
        Set<String> both = new LinkedHashSet<>(phrases);
        phrases.forEach(phrase -> both.add(TermPattern.pluralOf(phrase)));
        return both;
    }

    /** Adds what is found in a text to a list of findings. */
    void addFindings(PlanText place, List<TermFinding> findings) {
        String text = place.text();
        List<Hit> hits = hits(text);
        if (LineBreaks.in(text)) {
            hits = withJoined(hits, LineBreaks.of(text));
        }
        FoundPlaces places = new FoundPlaces(text);
        for (Hit hit : hits) {
            findings.add(places.finding(hit, place));
        }
    }

    /**
     * What is found with what is found only where words that a line break parts are whole again, in order. Of two at one place the
     * longer is kept.
     */
    private List<Hit> withJoined(List<Hit> hits, LineBreaks breaks) {
        List<Hit> all = new ArrayList<>();
        int next = 0;
        for (Hit hit : hits(breaks.text())) {
            if (breaks.isJoined(hit.start(), hit.end())) {
                int start = breaks.place(hit.start());
                int end = breaks.place(hit.end() - 1) + 1;
                boolean isWithin = false;
                for (; next < hits.size() && hits.get(next).start() < end && !isWithin; next++) {
                    isWithin = hits.get(next).start() <= start && hits.get(next).end() >= end;
                    if (isWithin || hits.get(next).end() <= start) {
                        all.add(hits.get(next));
                    }
                }
                if (!isWithin) {
                    all.add(new Hit(start, end, hit.match(), hit.beforeNoun()));
                }
            }
        }
        all.addAll(hits.subList(next, hits.size()));
        return all;
    }

    private List<Hit> hits(String text) {
        int start = wanted.next(text, 0);
        if (start < 0) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        List<Span> untouched = names.spans(text);
        untouched.addAll(Quotations.in(text));
        untouched.addAll(Addresses.in(text));
        Spans exempted = new Spans(untouched);
        Spans around = new Spans(exempt.spans(text));
        Spans ordinaryUses = new Spans(ordinary.spans(text));
        Spans replaced = new Spans(better.spans(text));
        Words words = new Words(text);
        while (start >= 0) {
            int end = wanted.end(text, start);
            int cut = replaced.endOfCut(start, end);
            int next = cut < 0 ? end : cut;
            if (cut < 0
                    && TermPattern.mayStartAt(text, start)
                    && !exempted.touch(start, end)
                    && !around.holds(start, end)
                    && !ordinaryUses.holdsMore(start, end)) {
                Match match = Objects.requireNonNull(matches.get(TermPattern.plain(text.substring(start, end))), text);
                int first = words.at(start);
                int last = Math.max(first, words.at(end - 1));
                if (isMeant(match, words, first, last)) {
                    if (match.ordinary().next(text.substring(start, end), 0) < 0) {
                        hits.add(new Hit(start, end, match, FollowingNoun.isAfter(words, last)));
                    }
                } else {
                    next = Math.min(end, first < words.count() ? words.end(first) : end);
                }
            }
            start = wanted.next(text, Math.max(next, start + 1));
        }
        return hits;
    }

    /** Whether the words around words that are found let them be a find. */
    static boolean isMeant(Match match, Words words, int first, int last) {
        return match.term()
                        .sense()
                        .map(sense -> sense.isMeant(words, first, last))
                        .orElse(true)
                && !Mentions.isSpokenOf(words, first, last)
                && !(match.mayBeInName() && NameRuns.isWithin(words, first, last));
    }
}
