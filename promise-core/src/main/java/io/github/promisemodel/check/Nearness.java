package io.github.promisemodel.check;

import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.PartialDate;
import java.util.Map;

/**
 * How many years outside a plan's period a date of some kind is ordinary. A year is mistyped in one digit, or in two that change
 * places: 2205, 2052, 1925 for 2025; what is farther outside than anybody plans or looks back is likely to be that.
 */
enum Nearness {
    /** What a judgement or a figure is about: the first picture is made before the plan starts, the last after its end. */
    OF_A_JUDGEMENT(PlanPeriod.NEAR_YEARS, PlanPeriod.NEAR_YEARS),
    /** When something of the plan is due, came in, left, was agreed or published; actions are taken over from earlier plans. */
    OF_A_PLANNED_DATE(10, 10),
    /** What else is dated: series, baselines and what began long ago. */
    OF_A_RECORD(50, 10);

    /** The fields of the first two kinds, by type and name where a name alone would not tell. */
    private static final Map<String, Nearness> BY_FIELD = Map.ofEntries(
            Map.entry("asOf", OF_A_JUDGEMENT),
            Map.entry("due", OF_A_PLANNED_DATE),
            Map.entry("to", OF_A_PLANNED_DATE),
            Map.entry("agreed", OF_A_PLANNED_DATE),
            Map.entry("added", OF_A_PLANNED_DATE),
            Map.entry("raised", OF_A_PLANNED_DATE),
            Map.entry("closed", OF_A_PLANNED_DATE),
            Map.entry("decided", OF_A_PLANNED_DATE),
            Map.entry("Disposition.date", OF_A_PLANNED_DATE),
            Map.entry("Review.date", OF_A_PLANNED_DATE),
            Map.entry("Publication.date", OF_A_PLANNED_DATE),
            Map.entry("Correction.date", OF_A_PLANNED_DATE));

    private final int before;
    private final int after;

    Nearness(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** The kind of a date field. */
    static Nearness of(String type, String field) {
        Nearness byName = BY_FIELD.getOrDefault(field, OF_A_RECORD);
        return BY_FIELD.getOrDefault(type + "." + field, byName);
    }

    boolean isFar(PartialDate date, PlanPeriod period) {
        return period.isFarFrom(date, before, after);
    }

    /** How many years before the period are near it. */
    int before() {
        return before;
    }

    /** How many years after it are. */
    int after() {
        return after;
    }
}
