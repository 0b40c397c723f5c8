package io.github.promisemodel.language;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.fields.PlanTexts;
import io.github.promisemodel.fields.TextKind;
import io.github.promisemodel.language.Spans.Span;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dictionary of terms to avoid, which finds them in a plan and says what to say instead.
 *
 * <pre>{@code
 * CareLanguage.DEFAULT.findings(plan).forEach(System.out::println);
 * CareLanguage.DEFAULT
 *         .with(Term.of("unit", "residential unit", "children's house"))
 *         .withExempt("Northmoor Respite Trust")
 *         .findings("Respite was offered.");
 * }</pre>
 *
 * <p>It is no spell checker and knows no grammar: a replacement may need the sentence around it recast. Terms never overlap
 * in its findings; where two start at one place the longer is found. A finding that shares a word with an exempt phrase
 * is none, nor is one that shares some of the words that a term says instead and not all; the package's documentation says what is exempt and why. The
 * time taken grows with the length of the text and no faster.
 */
public final class CareLanguage implements Phrased {

    /** The terms that the national documents, and the young people they heard, ask not to be used. */
    public static final CareLanguage DEFAULT = new CareLanguage(CareTerms.TERMS, CareTerms.OFFICIAL_NAMES);

    /**
     * The same, with what South Ayrshire has renamed: an example of a council's own terms, which no other council need
     * take up.
     */
    public static final CareLanguage SOUTH_AYRSHIRE = DEFAULT.with(SouthAyrshireTerms.TERMS);

    /** Whose words a plan can change; the others are kept as they are. */
    private static final Set<TextKind> OWN_WORDS = Set.of(TextKind.TITLE, TextKind.NARRATIVE, TextKind.ROLE);

    /** The form of a term that some words are. */
    private record Match(Term term, String instead) {}

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> exempt;
    private final Map<String, Match> matches = new HashMap<>();
    private final Pattern wanted;
    private final Pattern unwanted;
    /** What terms say instead. */
    private final Pattern better;

    private CareLanguage(List<Term> terms, Set<String> exempt) {
        terms.forEach(term -> this.terms.put(term.id(), term));
        this.exempt = new LinkedHashSet<>(exempt);
        List<String> words = new ArrayList<>();
        Set<String> phrases = new LinkedHashSet<>(exempt);
        Set<String> replacements = new LinkedHashSet<>();
        for (Term term : this.terms.values()) {
            phrases.addAll(term.exempt());
            for (TermForm form : term.forms()) {
                for (TermForm number : form.numbers()) {
                    words.add(number.words());
                    matches.put(TermPattern.plain(number.words()), new Match(term, number.instead()));
                    replacements.add(number.instead());
                }
            }
        }
        this.wanted = Pattern.compile(TermPattern.anyOf(words));
        this.unwanted = everywhere(withPlurals(phrases));
        this.better = everywhere(replacements);
    }

    /** Finds every place where one of the phrases starts, within another or not. */
    private static Pattern everywhere(Set<String> phrases) {
        return Pattern.compile("(?=(" + TermPattern.anyOf(phrases) + "))");
    }

    private static Set<String> withPlurals(Set<String> phrases) {
        Set<String> both = new LinkedHashSet<>(phrases);
        phrases.forEach(phrase -> both.add(TermPattern.pluralOf(phrase)));
        return both;
    }

    // ------------------------------------------------------------------------

    /**
     * The dictionary for the plans of a council.
     *
     * @param council the council, by its code
     * @return {@link #DEFAULT}, with what the council has renamed where that is known, as of South Ayrshire
     */
    public static CareLanguage of(Council council) {
        return council.getCode().equals(SouthAyrshireTerms.COUNCIL) ? SOUTH_AYRSHIRE : DEFAULT;
    }

    /** {@return the documents that the sources of the given terms name} */
    public static List<Document> documents() {
        return CareTerms.DOCUMENTS;
    }

    /** {@return the terms in their order} */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** {@return the exempt phrases that belong to no single term, in their order} */
    public List<String> exempt() {
        return List.copyOf(exempt);
    }

    /**
     * The term with an id.
     *
     * @param id the id, such as {@code respite}
     * @return the term, or empty if there is none
     */
    public Optional<Term> find(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /**
     * This dictionary with one more term, or with another in the place of the one with its id. Words of several terms are
     * the last one's.
     *
     * @param term the term
     * @return the dictionary
     */
    public CareLanguage with(Term term) {
        Map<String, Term> more = new LinkedHashMap<>(terms);
        more.put(term.id(), term);
        return new CareLanguage(List.copyOf(more.values()), exempt);
    }

    private CareLanguage with(List<Term> further) {
        return new CareLanguage(
                Stream.concat(terms.values().stream(), further.stream()).toList(), exempt);
    }

    /**
     * This dictionary without a term, and without the phrases in which that is ordinary.
     *
     * @param id the term's id
     * @return the dictionary
     * @throws IllegalArgumentException if there is no such term
     */
    public CareLanguage without(String id) {
        if (!terms.containsKey(id)) {
            throw new IllegalArgumentException(
                    "Term '" + id + "': the dictionary does not have it; it has " + String.join(", ", terms.keySet()));
        }
        Map<String, Term> fewer = new LinkedHashMap<>(terms);
        fewer.remove(id);
        return new CareLanguage(List.copyOf(fewer.values()), exempt);
    }

    /**
     * This dictionary with one more exempt phrase, such as the name of an old document. It never finds more for it.
     *
     * @param phrase the phrase; it stands for its plural too, and a word in capitals for itself only
     * @return the dictionary
     * @throws IllegalArgumentException if the phrase has no letter or digit
     */
    public CareLanguage withExempt(String phrase) {
        Set<String> more = new LinkedHashSet<>(exempt);
        more.add(phrase);
        return new CareLanguage(terms(), more);
    }

    // ------------------------------------------------------------------------

    /**
     * The terms to avoid in a text by itself.
     *
     * @param text the text
     * @return what is found, in the order of the text
     */
    public List<TermFinding> findings(String text) {
        return findings(new PlanText(
                PlanPath.PLAN, TextKind.NARRATIVE, true, Optional.empty(), Phrase.of("language.TEXT"), text));
    }

    /**
     * The terms to avoid in a plan's own words: its titles, notes, updates, reasons, steps, and the roles and teams that own
     * something. Names that others gave, words as printed and the words of people with experience of care are not looked at.
     *
     * @param plan the plan
     * @return what is found, ordered by its place in the plan and within each text
     */
    public List<TermFinding> findings(Plan plan) {
        return PlanTexts.of(plan).stream()
                .filter(text -> OWN_WORDS.contains(text.kind()))
                .flatMap(text -> findings(text).stream())
                .toList();
    }

    private List<TermFinding> findings(PlanText text) {
        Matcher matcher = wanted.matcher(text.text());
        List<TermFinding> findings = new ArrayList<>();
        if (!matcher.find()) {
            return findings;
        }
        Spans exempted = new Spans(spans(unwanted, text.text(), Quotations.in(text.text())));
        Spans replaced = new Spans(spans(better, text.text(), List.of()));
        int chars = 0;
        int codePoints = 0;
        boolean more = true;
        while (more) {
            int start = matcher.start();
            int cut = replaced.endOfCut(start, matcher.end());
            if (cut < 0 && TermPattern.mayStartAt(text.text(), start) && !exempted.touch(start, matcher.end())) {
                codePoints += text.text().codePointCount(chars, start);
                chars = start;
                findings.add(finding(text, matcher.group(), codePoints));
            }
            more = cut < 0 ? matcher.find() : matcher.find(cut);
        }
        return findings;
    }

    private static List<Span> spans(Pattern pattern, String text, List<Span> others) {
        List<Span> spans = new ArrayList<>(others);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return spans;
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

    /** {@return how many terms there are} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("language.TERMS", "count", terms.size());
    }
}
