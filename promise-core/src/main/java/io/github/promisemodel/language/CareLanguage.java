package io.github.promisemodel.language;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.fields.PlanTexts;
import io.github.promisemodel.fields.TextKind;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
 * in its findings; where two start at one place the longer is found. A finding within an exempt phrase is none, unless the phrase
 * is another term's and lies within it; nor is one that shares a word with a name in its capitals, or some of the words that a
 * term says instead and not all. The package's documentation says what is exempt and why. The time taken grows with the
 * length of the text and no faster. The first search of a dictionary prepares it, once.
 */
public final class CareLanguage implements Phrased {

    /** The terms that the national documents, and the young people they heard, ask not to be used. */
    public static final CareLanguage DEFAULT = new CareLanguage(CareTerms.TERMS, OfficialNames.NAMES);

    /**
     * The same, with what South Ayrshire has renamed: an example of a council's own terms, which no other council need
     * take up.
     */
    public static final CareLanguage SOUTH_AYRSHIRE = DEFAULT.withAll(SouthAyrshireTerms.TERMS);

    /** Whose words a plan can change; the others are kept as they are. */
    private static final Set<TextKind> OWN_WORDS = Set.of(TextKind.TITLE, TextKind.NARRATIVE, TextKind.ROLE);

    private static final Phrase TEXT = Phrase.of("language.TEXT");

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> exempt;

    /** Made at the first search, because most dictionaries are only a step to one with more terms. */
    private volatile @Nullable TermSearch search;

    private CareLanguage(Collection<Term> terms, Set<String> exempt) {
        terms.forEach(term -> this.terms.put(term.id(), term));
        this.exempt = new LinkedHashSet<>(exempt);
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

    /** {@return the documents that the sources of the given terms name, with the guides} */
    public static List<Document> documents() {
        List<Document> all = new ArrayList<>(CareTerms.DOCUMENTS);
        TermGuide.ALL.forEach(guide -> all.add(guide.document()));
        return List.copyOf(all);
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
        return new CareLanguage(more.values(), exempt);
    }

    /**
     * This dictionary with further terms, each in the place of the one with its id. Terms of the list that share an id are one
     * term of all their forms. Of many terms it takes far less time than to add each by itself.
     *
     * @param further the terms, such as a council's own
     * @return the dictionary
     */
    public CareLanguage withAll(Collection<Term> further) {
        Map<String, Term> added = new LinkedHashMap<>();
        further.forEach(term -> added.merge(term.id(), term, Term::plus));
        Map<String, Term> more = new LinkedHashMap<>(terms);
        more.putAll(added);
        return new CareLanguage(more.values(), exempt);
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
            throw new IllegalArgumentException("Term " + MessageText.quoted(id)
                    + ": the dictionary does not have it; it has " + MessageText.list(terms.keySet()));
        }
        Map<String, Term> fewer = new LinkedHashMap<>(terms);
        fewer.remove(id);
        return new CareLanguage(fewer.values(), exempt);
    }

    /**
     * This dictionary with one more exempt phrase, such as the name of an old document. It never finds more for it.
     *
     * @param phrase the phrase; it stands for its plural too, and one with capitals is a name, exempt where it has them
     * @return the dictionary
     * @throws IllegalArgumentException if the phrase has no letter or digit
     */
    public CareLanguage withExempt(String phrase) {
        TermPattern.of(phrase);
        Set<String> more = new LinkedHashSet<>(exempt);
        more.add(phrase);
        return new CareLanguage(terms.values(), more);
    }

    // ------------------------------------------------------------------------

    /**
     * The terms to avoid in a text by itself.
     *
     * @param text the text
     * @return what is found, in the order of the text
     */
    public List<TermFinding> findings(String text) {
        List<TermFinding> findings = new ArrayList<>();
        search().addFindings(
                        new PlanText(PlanPath.PLAN, TextKind.NARRATIVE, true, Optional.empty(), TEXT, text), findings);
        return List.copyOf(findings);
    }

    /**
     * The terms to avoid in a plan's own words: its titles, notes, updates, reasons, steps, and the roles and teams that own
     * something. Names that others gave, words as printed and the words of people with experience of care are not looked at.
     *
     * @param plan the plan
     * @return what is found, ordered by its place in the plan and within each text
     */
    public List<TermFinding> findings(Plan plan) {
        TermSearch prepared = search();
        List<TermFinding> findings = new ArrayList<>();
        for (PlanText text : PlanTexts.of(plan)) {
            if (OWN_WORDS.contains(text.kind())) {
                prepared.addFindings(text, findings);
            }
        }
        return List.copyOf(findings);
    }

    private TermSearch search() {
        TermSearch made = search;
        if (made == null) {
            made = new TermSearch(terms.values(), exempt); // two threads may each make one; they are alike
            search = made;
        }
        return made;
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
