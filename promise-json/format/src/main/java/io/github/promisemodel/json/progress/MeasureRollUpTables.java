package io.github.promisemodel.json.progress;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.progress.CountedMeasure;
import io.github.promisemodel.progress.MeasureGroup;
import io.github.promisemodel.progress.MeasureGrouping;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MeasureRollUp;
import io.github.promisemodel.progress.MeasureTally;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.TargetStanding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How measures that are counted are written. */
public final class MeasureRollUpTables {

    private static final WriteCodec<Map<String, Long>> COUNTS = ResultWriters.byName(ResultWriters.COUNT);

    /** How many measures have which answer; those by movement are null if no earlier date was asked for. */
    public static final ResultTable<MeasureTally> TALLY = ResultTable.<MeasureTally>of(
                    "MeasureTally", "How many measures have which answer. It counts measures, not people.")
            .field("measures", ResultWriters.COUNT, MeasureTally::measures)
            .meaning("How many measures there are.")
            .field("observed", ResultWriters.COUNT, MeasureTally::observed)
            .meaning("Of how many anything is observed by the date.")
            .field("targets", COUNTS, tally -> counts(TargetStanding.State.values(), tally::count))
            .meaning("How many have their target in force in each state; all states are named.")
            .field("withoutDatedTarget", ResultWriters.COUNT, MeasureTally::withoutDatedTarget)
            .meaning("How many have no target in force, or one without a date.")
            .field("moved", ResultWriters.orNull(COUNTS), MeasureRollUpTables::moved)
            .meaning("How many moved in which way since the earlier date; null if none was compared.");

    /** A measure as it is counted, by its id and title, without what was observed of it. */
    public static final ResultTable<CountedMeasure> MEASURE = ResultTable.<CountedMeasure>of(
                    "CountedMeasure", "A measure of a plan as it is counted as of a date.")
            .field(
                    "measure",
                    ResultWriters.TEXT,
                    counted -> counted.placed().measure().getId())
            .meaning("The id of the measure.")
            .field(
                    "title",
                    ResultWriters.TEXT,
                    counted -> counted.placed().measure().getTitle())
            .meaning("What is measured, in a few words.")
            .field("owner", ResultWriters.TEXT, counted -> counted.placed().ownerId())
            .meaning("The id of the action, the benefit, the area or the plan it is a measure of.")
            .field("observed", ResultWriters.FLAG, CountedMeasure::observed)
            .meaning("Whether anything is observed by the date.")
            .field(
                    "target",
                    ResultWriters.orNull(ResultWriters.constant(TargetStanding.State.class)),
                    counted -> counted.standing().map(TargetStanding::state))
            .meaning("Where the target in force is; null if there is none, or it has no date.")
            .field(
                    "moved",
                    ResultWriters.orNull(ResultWriters.constant(MovementOutcome.class)),
                    counted -> counted.movement().map(MeasureMovement::outcome))
            .meaning("How it moved since the earlier date; null if none was asked for.");

    /** Measures of one kind. */
    public static final ResultTable<MeasureGroup> GROUP = ResultTable.<MeasureGroup>of(
                    "MeasureGroup", "Measures of one kind, such as those of one area, and their tally.")
            .field("key", ResultWriters.orNull(ResultWriters.TEXT), MeasureGroup::key)
            .meaning("What the group is known by; null for all measures, and for those that no other group has.")
            .field("title", ResultWriters.TEXT, MeasureGroup::title)
            .meaning("What the group is called.")
            .field("tally", TALLY, MeasureGroup::tally)
            .meaning("How many of them have which answer.")
            .list("measures", MEASURE, MeasureGroup::measures)
            .meaning("The measures, in the order of the plan.");

    /** The measures of a plan in total and by each grouping. */
    public static final ResultTable<MeasureRollUp> ROLL_UP = rollUp();

    private MeasureRollUpTables() {}

    private static ResultTable<MeasureRollUp> rollUp() {
        return ResultTable.<MeasureRollUp>of(
                        "MeasureRollUp", "The measures of a plan as of a date, counted in total and by group.")
                .field("asOf", ValueCodecs.DATE, MeasureRollUp::asOf)
                .meaning("The date.")
                .field("since", ResultWriters.orNull(ValueCodecs.DATE), MeasureRollUp::since)
                .meaning("The earlier date; null if none was asked for.")
                .field("tolerance", MeasureTables.AMOUNT, MeasureRollUp::tolerance)
                .meaning("By how much values may differ and count as unchanged.")
                .field("total", TALLY, MeasureRollUp::total)
                .meaning("The tally of all measures, each counted once.")
                .list("sets", GROUP, rollUp -> rollUp.by(MeasureGrouping.SET))
                .meaning("The measures by set.")
                .list("areas", GROUP, rollUp -> rollUp.by(MeasureGrouping.AREA))
                .meaning("The measures by improvement area.")
                .list("foundations", GROUP, rollUp -> rollUp.by(MeasureGrouping.FOUNDATION))
                .meaning("The measures by foundation of their area.")
                .list("links", GROUP, rollUp -> rollUp.by(MeasureGrouping.LINK))
                .meaning("The measures by what they link to.");
    }

    private static Optional<Map<String, Long>> moved(MeasureTally tally) {
        return Optional.of(counts(MovementOutcome.values(), tally::count)).filter(counts -> tally.compared() > 0);
    }

    private static <E extends Enum<E>> Map<String, Long> counts(E[] constants, Function<E, Long> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (E constant : constants) {
            counts.put(constant.name(), count.apply(constant));
        }
        return counts;
    }
}
