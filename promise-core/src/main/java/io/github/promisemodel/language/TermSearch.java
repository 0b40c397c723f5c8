package io.github.promisemodel.language;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.language.Spans.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The terms of a dictionary, prepared for searches: that takes far longer than one search of a short text. */
final class TermSearch {

    /** The form of a term that some words are. */
    private record Match(Term term, String instead) {}

    /** By the words as they are compared. */
    private final Map<String, Match> matches = new HashMap<>();

    private final PhraseIndex wanted;
    /** What is exempt whatever term it has in it. */
    private final PhraseIndex names;
    /** The phrases in which terms are ordinary; a term that has all the words of one is none of these. */
    private final PhraseIndex ordinary;
    /** What terms say instead. */
    private final PhraseIndex better;

    TermSearch(Collection<Term> terms, Set<String> exempt) {
        Set<String> phrases = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> replacements = new LinkedHashSet<>();
        for (Term term : terms) {
            phrases.addAll(term.exempt());
            for (TermForm form : term.forms()) {
                for (TermForm number : form.numbers()) {
                    words.add(number.words());
                    matches.put(TermPattern.plain(number.words()), new Match(term, number.instead()));
                    replacements.add(number.instead());
                }
            }
        }
        this.wanted = new PhraseIndex(words);
        this.names = new PhraseIndex(withPlurals(exempt));
        this.ordinary = new PhraseIndex(withPlurals(phrases));
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
        int start = wanted.next(text, 0);
        if (start < 0) {
            return;
        }
        List<Span> exempt = names.spans(text);
        exempt.addAll(Quotations.in(text));
        Spans exempted = new Spans(exempt);
        Spans ordinaryUses = new Spans(ordinary.spans(text));
        Spans replaced = new Spans(better.spans(text));
        int chars = 0;
        int codePoints = 0;
        while (start >= 0) {
            int end = wanted.end(text, start);
            int cut = replaced.endOfCut(start, end);
            if (cut < 0
                    && TermPattern.mayStartAt(text, start)
                    && !exempted.touch(start, end)
                    && ordinaryUses.endOfCut(start, end) < 0) {
                codePoints += text.codePointCount(chars, start);
                chars = start;
                findings.add(finding(place, text.substring(start, end), codePoints));
            }
            start = wanted.next(text, cut < 0 ? end : cut);
        }
    }

    private TermFinding finding(PlanText text, String found, int start) {
        Match match = Objects.requireNonNull(matches.get(TermPattern.plain(found)), found);
        return new TermFinding(
                match.term().id(),
                found,
                text.path(),
                text.entry(),
                start,
                start + found.codePointCount(0, found.length()),
                match.instead(),
                text.thing(),
                match.term().changes());
    }
}
