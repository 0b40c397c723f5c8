package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The groupings that a report shows. */
final class Groupings {

    private static final Map<Grouping, String> KEYS = Map.of(
            Grouping.AREA, "area",
            Grouping.FOUNDATION, "foundation",
            Grouping.CALL_TO_ACTION, "call-to-action",
            Grouping.SUB_GROUP, "sub-group",
            Grouping.OWNER, "owner",
            Grouping.DISPOSITION, "disposition",
            Grouping.COUNCIL, "council",
            Grouping.PLAN, "plan",
            Grouping.PERIOD, "period");

    private Groupings() {}

    /** By area, by what else a plan may say of its entries, and as asked for. */
    static List<Grouping> shown(Grouping asked) {
        List<Grouping> shown = new ArrayList<>(
                List.of(Grouping.AREA, Grouping.FOUNDATION, Grouping.CALL_TO_ACTION, Grouping.SUB_GROUP));
        if (!shown.contains(asked)) {
            shown.add(asked);
        }
        return shown;
    }

    /** What it is called in keys, such as {@code call-to-action}; one of somebody's own by its name. */
    static String key(Grouping grouping) {
        return KEYS.getOrDefault(grouping, grouping.name());
    }
}
