package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The order in which two versions of a plan list their areas and entries; what only the earlier has comes last in its area. */
final class VersionsOrder {

    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, Integer> entries = new HashMap<>();

    VersionsOrder(Plan before, Plan after) {
        Map<String, ImprovementArea> earlier = new HashMap<>();
        before.getAreas().forEach(area -> earlier.putIfAbsent(area.getId(), area));
        for (ImprovementArea area : after.getAreas()) {
            add(area);
            Optional.ofNullable(earlier.get(area.getId())).ifPresent(this::add);
        }
        before.getAreas().forEach(this::add);
    }

    private void add(ImprovementArea area) {
        areas.putIfAbsent(area.getId(), next());
        Stream.concat(area.getActions().stream(), area.getBenefits().stream())
                .forEach(entry -> entries.putIfAbsent(entry.getId(), next()));
    }

    private int next() {
        return areas.size() + entries.size();
    }

    /** The plan's own differences first, then those of each area and its entries. */
    private int rank(ChangedField field) {
        return field.entry()
                .map(Entry::getId)
                .map(entries::get)
                .or(() -> field.area().map(ImprovementArea::getId).map(areas::get))
                .orElse(-1);
    }

    List<ChangedField> sorted(List<ChangedField> fields) {
        return fields.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }
}
