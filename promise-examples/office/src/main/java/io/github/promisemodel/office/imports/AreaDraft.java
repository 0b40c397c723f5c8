package io.github.promisemodel.office.imports;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.ImprovementArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An improvement area while sheets are imported into it. */
final class AreaDraft {

    private final ImprovementArea area;
    final Map<String, Action> actions = new LinkedHashMap<>();
    final Map<String, Benefit> benefits = new LinkedHashMap<>();
    final Map<String, Measure> measures = new LinkedHashMap<>();

    AreaDraft(ImprovementArea area) {
        this.area = area;
        put(actions, area.getActions(), Action::getId);
        put(benefits, area.getBenefits(), Benefit::getId);
        put(measures, area.getMeasures(), Measure::getId);
    }

    static <T> void put(Map<String, T> into, List<T> all, Function<T, String> id) {
        all.forEach(each -> into.put(id.apply(each), each));
    }

    ImprovementArea area() {
        return area;
    }

    ImprovementArea build() {
        return area.toBuilder()
                .actions(actions.values())
                .benefits(benefits.values())
                .measures(measures.values())
                .build();
    }
}
