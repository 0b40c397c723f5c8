package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One published number, or several claimed together, beside what it is compared with: 15 actions complete beside 8 to 15.
 *
 * <p>All of it is values; {@link #phrase()} and {@link #labelPhrase()} are made of them, and {@link #message()} and
 * {@link #label()} are their English.
 *
 * @param verdict what that says of it
 * @param comparedWith what it is compared with
 * @param subject what is counted, such as {@code ACTIONS}
 * @param keys which number of the figure it is, such as the count of {@code COMPLETE}; several if counts are checked together
 * @param number what was published
 * @param percentage the percentage printed beside the number, without its sign, if there was one
 * @param population whether the figure is of the entries as they are, or as they were first set
 * @param bases what the figure is of, and which other bases fit
 * @param counted the least and the most that can be counted; empty if there is nothing to count
 * @param behind the entries behind the count; none where it is compared with something else
 * @param joint whether and how counts claimed together can hold; empty for one number alone
 * @param rounding the named roundings that give the percentage, if it agrees or is not decided; none where it is no percentage
 * @param place where the figure is in the plan, and where it was printed
 * @param explanation what was found, as a code and its arguments
 */
public record FigureFinding(
        Verdict verdict,
        ComparedWith comparedWith,
        FigureSubject subject,
        List<FigureKey> keys,
        PublishedNumber number,
        Optional<String> percentage,
        Population population,
        FigureBases bases,
        Optional<Bounds> counted,
        Behind behind,
        Optional<JointSolutions> joint,
        List<Rounding> rounding,
        FigurePlace place,
        FigureExplanation explanation)
        implements Phrased {

    /**
     * The entries behind a count.
     *
     * @param certain the ids of those that are counted in every case, whatever status an open reading turns out to be, in plan
     *     order
     * @param possible the ids of those that may be counted, in plan order
     */
    public record Behind(List<String> certain, List<String> possible) {

        /** No entries. */
        public static final Behind NONE = new Behind(List.of(), List.of());

        /**
         * Makes it, from copies of the lists.
         *
         * @param certain the ids of those that are counted in every case
         * @param possible the ids of those that may be counted
         */
        public Behind {
            certain = List.copyOf(certain);
            possible = List.copyOf(possible);
        }
    }

    /**
     * Makes a finding.
     *
     * @param verdict what that says of it
     * @param comparedWith what it is compared with
     * @param subject what is counted
     * @param keys which number of the figure it is
     * @param number what was published
     * @param percentage the percentage printed beside the number
     * @param population whether the figure is of the entries as they are, or as they were first set
     * @param bases what the figure is of, and which other bases fit
     * @param counted the least and the most that can be counted
     * @param behind the entries behind the count
     * @param joint whether and how counts claimed together can hold
     * @param rounding the named roundings that give the percentage
     * @param place where the figure is in the plan, and where it was printed
     * @param explanation what was found
     */
    public FigureFinding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(comparedWith, "comparedWith");
        Objects.requireNonNull(subject, "subject");
        keys = List.copyOf(keys);
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(bases, "bases");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(behind, "behind");
        Objects.requireNonNull(joint, "joint");
        rounding = List.copyOf(rounding);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(explanation, "explanation");
    }

    // ------------------------------------------------------------------------

    /** {@return the figure as results name it, such as {@code ACTIONS COMPLETE} or {@code BENEFITS total}} */
    public String figure() {
        return subject + " " + keys.stream().map(FigureKey::toString).collect(Collectors.joining(", "));
    }

    /** {@return what was published as results write it, such as {@code 15}, {@code 15, 16 of 31} or {@code 49%}} */
    public String published() {
        return number.toString();
    }

    /** {@return the figure's place in the plan, such as {@code /published/0}} */
    public PlanPath where() {
        return place.path();
    }

    /** {@return the publication that it is in; empty for a figure of the plan or of an area} */
    public Optional<InPublication> publication() {
        return place.publication();
    }

    /** {@return what the figure is of, if it says so} */
    public Optional<FigureBase> base() {
        return bases.stated();
    }

    /**
     * What the figure may be of instead.
     *
     * @return the bases under which nothing of it differs, where it does not state its own and this number would differ otherwise
     */
    public List<FigureBase> fits() {
        return bases.fits();
    }

    /** {@return where it was printed} */
    public Source source() {
        return place.source();
    }

    /** {@return what a reader should know of the figure, as the plan has it} */
    public Optional<String> note() {
        return place.note();
    }

    // ------------------------------------------------------------------------

    /** The same with another verdict, in view of other bases or for another reason. */
    FigureFinding with(Verdict other, FigureBases inViewOf, FigureExplanation reason) {
        return new FigureFinding(
                other,
                comparedWith,
                subject,
                keys,
                number,
                percentage,
                population,
                inViewOf,
                counted,
                behind,
                joint,
                rounding,
                place,
                reason);
    }

    /** The named roundings that give any of some findings of one percentage, each once and in their order. */
    static List<Rounding> roundings(Collection<FigureFinding> findings) {
        return Rounding.all().stream()
                .filter(rounding ->
                        findings.stream().anyMatch(finding -> finding.rounding().contains(rounding)))
                .toList();
    }

    /** The same where other roundings give it. */
    FigureFinding by(List<Rounding> roundings) {
        return new FigureFinding(
                verdict,
                comparedWith,
                subject,
                keys,
                number,
                percentage,
                population,
                bases,
                counted,
                behind,
                joint,
                roundings,
                place,
                explanation);
    }

    /** {@return the figure in plain words, such as "Actions on target"} */
    public String label() {
        return labelPhrase().toString();
    }

    /** {@return the figure as a phrase, which can be said in another language too} */
    public Phrase labelPhrase() {
        return FindingWords.label(this);
    }

    /**
     * The finding in plain words.
     *
     * @return a sentence such as "Actions complete: published 15 (48%), counted 8 to 15; not decided (Reflections)"
     */
    public String message() {
        return phrase().toString();
    }

    /** {@return the finding as a phrase, which can be said in another language too} */
    @Override
    public Phrase phrase() {
        return FindingWords.message(this);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
