package io.github.promisemodel.reports.figures;

import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;

/** The groupings that a report shows. */
final class Groupings {

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
}
