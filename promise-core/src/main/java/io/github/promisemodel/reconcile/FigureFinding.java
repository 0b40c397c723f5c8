package io.github.promisemodel.reconcile;

import io.github.promisemodel.reference.Source;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * One published number beside what was counted, such as 15 actions complete beside 8 to 15.
 *
 * @param verdict what the counted entries say of it
 * @param against what it is held against
 * @param figure what is counted and by which key, such as {@code ACTIONS COMPLETE} or {@code BENEFITS total}
 * @param published the number as published, such as {@code 15}, or a percentage such as {@code 49%}
 * @param percentage the percentage printed beside the number, without its sign, if there was one
 * @param counted the least and the most that can be counted; empty if there is nothing to count
 * @param where the figure's place in the plan as a JSON Pointer, such as {@code /published/0}
 * @param source where it was printed
 * @param note what a reader should know of the figure, as the plan has it
 * @param message the finding in plain words
 */
public record FigureFinding(
        Verdict verdict,
        Against against,
        String figure,
        String published,
        Optional<String> percentage,
        Optional<Bounds> counted,
        String where,
        Source source,
        Optional<String> note,
        String message) {

    /**
     * Makes a finding.
     *
     * @param verdict what the counted entries say of it
     * @param against what it is held against
     * @param figure what is counted and by which key
     * @param published the number as published
     * @param percentage the percentage printed beside the number
     * @param counted the least and the most that can be counted
     * @param where the figure's place in the plan as a JSON Pointer
     * @param source where it was printed
     * @param note what a reader should know of the figure
     * @param message the finding in plain words
     */
    public FigureFinding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
