package io.github.promisemodel.office.imports;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.StatusScheme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan while sheets are imported into it: a new one, or one that there was before. */
final class PlanDraft {

    private final Plan before;
    final Map<String, AreaDraft> areas = new LinkedHashMap<>();
    final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, AreaDraft> areaOf = new HashMap<>();
    private final Map<String, AreaDraft> areaByWords = new HashMap<>();

    PlanDraft(SheetMap map, Optional<Plan> into) {
        before = into.orElseGet(() -> Plan.builder()
                .id(map.plan().id())
                .council(map.plan().council())
                .title(map.plan().title())
                .period(map.plan().period())
                .build());
        for (ImprovementArea area : before.getAreas()) {
            add(area);
        }
        AreaDraft.put(measures, before.getMeasures(), Measure::getId);
    }

    AreaDraft add(ImprovementArea area) {
        AreaDraft draft = new AreaDraft(area);
        areas.put(area.getId(), draft);
        area.getActions().forEach(action -> areaOf.put(action.getId(), draft));
        area.getBenefits().forEach(benefit -> areaOf.put(benefit.getId(), draft));
        areaByWords.putIfAbsent(SheetWords.plain(area.getTitle()), draft);
        area.getReference().ifPresent(reference -> areaByWords.putIfAbsent(SheetWords.plain(reference), draft));
        areaByWords.putIfAbsent(SheetWords.plain(area.getId()), draft);
        return draft;
    }

    Optional<AreaDraft> findArea(String words) {
        return Optional.ofNullable(areaByWords.get(SheetWords.plain(words)));
    }

    /** The area of an entry that is in the plan, or was imported before. */
    Optional<AreaDraft> areaOf(String id) {
        return Optional.ofNullable(areaOf.get(id));
    }

    void placed(String id, AreaDraft area) {
        areaOf.put(id, area);
    }

    Plan before() {
        return before;
    }

    /** What the words of the sheets mean is part of the plan; words that it has stay as they are. */
    Plan build(StatusScheme scheme) {
        StatusScheme known = before.getStatusScheme();
        StatusScheme.Builder joined = known.toBuilder();
        scheme.getActions().stream()
                .filter(wording -> wording.getWords().stream()
                        .anyMatch(words -> known.findAction(words).isEmpty()))
                .forEach(joined::addActions);
        scheme.getBenefits().stream()
                .filter(wording -> wording.getWords().stream()
                        .anyMatch(words -> known.findBenefit(words).isEmpty()))
                .forEach(joined::addBenefits);
        return before.toBuilder()
                .statusScheme(known.isEmpty() ? scheme : joined.build())
                .areas(areas.values().stream().map(AreaDraft::build).toList())
                .measures(measures.values())
                .build();
    }

    List<String> actionsBefore() {
        return before.getActions().stream().map(Action::getId).toList();
    }

    List<String> benefitsBefore() {
        return before.getBenefits().stream().map(Benefit::getId).toList();
    }
}
