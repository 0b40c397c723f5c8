package io.github.promisemodel.json.assessment;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.fields.AssessmentFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How assessments, and what they come to, are written. */
public final class AssessmentTables {

    /** A piece of evidence. */
    public static final ObjectTable<Evidence, Evidence.Builder> EVIDENCE =
            EntityTables.table(AssessmentFields.EVIDENCE);

    /** What was said of an assessment when it was checked. */
    public static final ObjectTable<Review, Review.Builder> REVIEW = EntityTables.table(AssessmentFields.REVIEW);

    /** An assessment of an action. */
    public static final ObjectTable<Assessment<ActionStatus>, Assessment.Builder<ActionStatus>> OF_ACTION =
            EntityTables.table(AssessmentFields.OF_ACTION);

    /** An assessment of a benefit. */
    public static final ObjectTable<Assessment<BenefitStatus>, Assessment.Builder<BenefitStatus>> OF_BENEFIT =
            EntityTables.table(AssessmentFields.OF_BENEFIT);

    /** An assessment of an action or of a benefit, whichever it is. */
    public static final WriteCodec<Assessment<?>> OF_EITHER = ResultWriters.of(
            new JsonShape.OneOf(List.of(OF_ACTION.shape(), OF_BENEFIT.shape())), AssessmentTables::writeEither);

    /** Since when an entry is in its plan, and out of it. */
    public static final ResultTable<Membership> MEMBERSHIP = ResultTable.<Membership>of(
                    "Membership", "Since when an entry is in its plan, and out of it.")
            .field("added", ResultWriters.orNull(ValueCodecs.DATE), Membership::added)
            .meaning("Since when it is in; null if always.")
            .field("out", ResultWriters.orNull(ResultWriters.constant(Presence.class)), Membership::out)
            .meaning("What took it out; null if nothing did.")
            .field("left", ResultWriters.orNull(ValueCodecs.DATE), Membership::left)
            .meaning("Since when it is out; null if it is not out, or nothing says since when.")
            .field("undated", ResultWriters.FLAG, Membership::isUndated)
            .meaning("Whether it is out and nothing says since when, so that it counts as out at every date.");

    private AssessmentTables() {}

    private static void writeEither(Assessment<?> assessment, TokenWriter out) {
        if (assessment.getReading().scale() == ActionStatus.class) {
            OF_ACTION.write(ofScale(assessment), out);
        } else if (assessment.getReading().scale() == BenefitStatus.class) {
            OF_BENEFIT.write(ofScale(assessment), out);
        } else {
            throw new IllegalArgumentException("Assessment: its statuses are neither those of actions nor those of"
                    + " benefits, and the format has no others");
        }
    }

    @SuppressWarnings("unchecked") // the scale of the reading is the scale of the assessment
    private static <S extends Enum<S>> Assessment<S> ofScale(Assessment<?> assessment) {
        return (Assessment<S>) assessment;
    }

    /**
     * How an entry is assessed as of a date.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<Standing<S>> standing() {
        return ResultTable.<Standing<S>>of("Standing", "How an entry is assessed as of a date.")
                .<Reading<?>>field("status", TallyTables.READING, Standing::reading)
                .meaning("The status, the statuses it may be, or NOT_ASSESSED.")
                .field("within", ResultWriters.orNull(ValueCodecs.DATE), Standing::within)
                .meaning("The month, year or range that dates it, if that is not over as of the date; otherwise null.")
                .field("disagreement", ResultWriters.FLAG, Standing::isDisagreement)
                .meaning("Whether assessments of one date disagree, and nothing tells which holds.")
                .field(
                        "percentComplete",
                        ResultWriters.orNull(ResultWriters.COUNT),
                        standing -> standing.percentComplete().map(Integer::longValue))
                .meaning("How much is done, in per cent; null if the assessments do not say just one number.")
                .<Assessment<?>>list("assessments", OF_EITHER, standing -> List.copyOf(standing.assessments()))
                .meaning("The assessments behind it; none if it is not assessed.");
    }

    /**
     * All assessments of an entry, and what they come to from which day on.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<AssessmentHistory<S>> history() {
        ResultTable<Map.Entry<LocalDate, Standing<S>>> since = ResultTable.<Map.Entry<LocalDate, Standing<S>>>of(
                        "StatusSince", "The status of an entry from a day on.")
                .field("from", ValueCodecs.DATE, change -> PartialDate.of(change.getKey()))
                .meaning("The first day, inclusive.")
                .<Reading<?>>field(
                        "status",
                        TallyTables.READING,
                        change -> change.getValue().reading())
                .meaning("The status, the statuses it may be, or NOT_ASSESSED.");
        return ResultTable.<AssessmentHistory<S>>of(
                        "AssessmentHistory", "All assessments of an entry, and its status from which day on.")
                .<Assessment<?>>list("assessments", OF_EITHER, history -> List.copyOf(history.assessments()))
                .meaning("The assessments in the order of the plan, superseded ones included.")
                .list("statuses", since, history -> history.standings().entrySet())
                .meaning("The status from each day on at which it may have changed, the earliest first.");
    }
}
