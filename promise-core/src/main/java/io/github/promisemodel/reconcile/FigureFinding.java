package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One published number, or several claimed together, beside what it is compared with: 15 actions complete beside 8 to 15.
 *
 * @param verdict what that says of it
 * @param comparedWith what it is compared with
 * @param figure what is counted and by which key, such as {@code ACTIONS COMPLETE} or {@code BENEFITS total}
 * @param published the number as published, such as {@code 15}, or a percentage such as {@code 49%}
 * @param percentage the percentage printed beside the number, without its sign, if there was one
 * @param counted the least and the most that can be counted; empty if there is nothing to count
 * @param behind the entries behind the count; none where it is compared with something else
 * @param joint whether and how counts claimed together can hold; empty for one number alone
 * @param rounding the named roundings that give the percentage, if it agrees or is not decided; none where it is no percentage
 * @param where the figure's place in the plan as a JSON Pointer, such as {@code /published/0}
 * @param publication the publication that it is in, and as of when it is counted; empty for a figure of the plan or of an area
 * @param source where it was printed
 * @param note what a reader should know of the figure, as the plan has it
 * @param message the finding in plain words
 */
public record FigureFinding(
        Verdict verdict,
        ComparedWith comparedWith,
        String figure,
        String published,
        Optional<String> percentage,
        Optional<Bounds> counted,
        Behind behind,
        Optional<JointSolutions> joint,
        List<Rounding> rounding,
        PlanPath where,
        Optional<InPublication> publication,
        Source source,
        Optional<String> note,
        String message) {

    /**
     * The entries behind a count.
     *
     * @param certain the ids of those that are counted however open readings are settled, in plan order
     * @param possible the ids of those that may be counted, in plan order
     */
    public record Behind(List<String> certain, List<String> possible) {

        /** No entries. */
        public static final Behind NONE = new Behind(List.of(), List.of());

        /**
         * Makes it, from copies of the lists.
         *
         * @param certain the ids of those that are counted however open readings are settled
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
     * @param figure what is counted and by which key
     * @param published the number as published
     * @param percentage the percentage printed beside the number
     * @param counted the least and the most that can be counted
     * @param behind the entries behind the count
     * @param joint whether and how counts claimed together can hold
     * @param rounding the named roundings that give the percentage
     * @param where the figure's place in the plan as a JSON Pointer
     * @param publication the publication that it is in
     * @param source where it was printed
     * @param note what a reader should know of the figure
     * @param message the finding in plain words
     */
    public FigureFinding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(comparedWith, "comparedWith");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(behind, "behind");
        Objects.requireNonNull(joint, "joint");
        rounding = List.copyOf(rounding);
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(message, "message");
    }

    /** The same finding, of a figure that is in a publication. */
    FigureFinding in(InPublication paper) {
        return new FigureFinding(
                verdict,
                comparedWith,
                figure,
                published,
                percentage,
                counted,
                behind,
                joint,
                rounding,
                where,
                Optional.of(paper),
                source,
                note,
                message);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
