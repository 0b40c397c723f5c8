package io.github.promisemodel.statedmodel;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many entries have each reading as of a day, who is left out and why, and what becomes of them (rules 1, 2, 6 and 9).
 *
 * <p>Nothing drops out: an entry counts under its reading, or it is left out as SUPERSEDED, WITHDRAWN, CONTEXTUAL or NOT_YET_ADDED. What becomes of entries is told of all but
 * those not yet added. An area under two foundations counts in both groups, and its entries overlap.
 *
 * <p>Decided: an entry that is not yet added is left out as that, and one that is context as that, whatever became of it.
 */
final class RollUpModel {

    private RollUpModel() {}

    /** Each number that is not zero by what it counts; readings by their statuses in the order of the scale. */
    static SortedMap<String, Long> of(Plan plan, FigureSubject subject, LocalDate day) {
        Scale scale = Scale.of(subject);
        List<Fact> facts = Fact.of(plan, subject, day);
        SortedMap<String, Long> counts = new TreeMap<>();
        add(counts, "total", scale, facts, fact -> true);
        for (ImprovementArea area : plan.getAreas()) {
            add(counts, area.getId(), scale, facts, fact -> fact.area() == area);
        }
        facts.stream()
                .filter(fact -> fact.isCurrent() && fact.foundations().size() > 1)
                .forEach(fact -> counts.merge("overlaps", 1L, Long::sum));
        return counts;
    }

    private static void add(
            SortedMap<String, Long> counts, String group, Scale scale, List<Fact> facts, Predicate<Fact> isIn) {
        for (Fact fact : facts) {
            if (isIn.test(fact)) {
                counts.merge(group + " " + counted(scale, fact), 1L, Long::sum);
                if (fact.isEvery()) {
                    String kind = fact.inPlan().kind().map(Enum::name).orElse("not stated");
                    counts.merge(group + " becomes " + kind, 1L, Long::sum);
                }
            }
        }
    }

    private static String counted(Scale scale, Fact fact) {
        if (fact.isEvery() && fact.entry().isContextual()) {
            return "left out CONTEXTUAL";
        }
        if (fact.inPlan().place() != InPlan.Place.IN) {
            return "left out " + fact.inPlan().place();
        }
        return fact.isAssessed() ? scale.names(fact.reading()).toString() : "not assessed";
    }
}
