package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small plan of a few entries and measures, whose report says of them what the report on the whole says, and costs little. What an
 * entry is linked with, either way, is in it by its name alone; a measure is in it with those that it is a part of or that are parts of
 * it, for they decide together what of small counts may be shown.
 */
final class PlanExcerpt {

    private final Plan plan;
    private final Set<String> whole;
    private final Set<String> named = new HashSet<>();
    private final Set<String> measures = new HashSet<>();

    private PlanExcerpt(Plan plan, Set<String> whole) {
        this.plan = plan;
        this.whole = whole;
    }

    /** The plan of some entries. */
    static Plan of(Plan plan, Set<String> entries) {
        PlanExcerpt excerpt = new PlanExcerpt(plan, entries);
        entries.forEach(id -> plan.find(id).ifPresent(excerpt::follow));
        excerpt.followBack();
        return excerpt.made();
    }

    /** The plan of some entries and of nothing that they are linked with. */
    static Plan alone(Plan plan, Set<String> entries) {
        PlanExcerpt excerpt = new PlanExcerpt(plan, entries);
        entries.forEach(id -> plan.find(id)
                .ifPresent(entry -> measures(entry).forEach(measure -> excerpt.measures.add(measure.getId()))));
        return excerpt.made();
    }

    /** The plan of a measure. */
    static Plan ofMeasure(Plan plan, String measure) {
        PlanExcerpt excerpt = new PlanExcerpt(plan, Set.of());
        excerpt.measures.add(measure);
        return excerpt.made();
    }

    /** The measures of an entry. */
    static List<Measure> measures(Entry<?> entry) {
        return entry instanceof Action action ? action.getMeasures() : ((Benefit) entry).getMeasures();
    }

    private void follow(Entry<?> entry) {
        links(entry).forEach(named::add);
        measures(entry).forEach(measure -> measures.add(measure.getId()));
        Stream.concat(
                        entry.getEvidence().stream(),
                        entry.getAssessments().stream().flatMap(assessment -> assessment.getEvidence().stream()))
                .map(Evidence::getMeasure)
                .forEach(measure -> measure.ifPresent(measures::add));
    }

    /** What it leads to in its own plan; an id of another plan does no harm. */
    private static Stream<String> links(Entry<?> entry) {
        if (entry instanceof Action action) {
            return Stream.concat(action.getBenefits().stream(), ids(action.getLinks()));
        }
        Benefit benefit = (Benefit) entry;
        return Stream.concat(ids(benefit.getContributesTo()), ids(benefit.getLinks()));
    }

    private static Stream<String> ids(List<EntryLink> links) {
        return links.stream().flatMap(link -> link.getEntry().stream());
    }

    private void followBack() {
        Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .filter(entry -> links(entry).anyMatch(whole::contains))
                .forEach(entry -> named.add(entry.getId()));
    }

    private Plan made() {
        addParts();
        List<ImprovementArea> areas = plan.getAreas().stream()
                .map(this::part)
                .filter(area -> !area.getActions().isEmpty()
                        || !area.getBenefits().isEmpty()
                        || !area.getMeasures().isEmpty())
                .toList();
        return plan.toBuilder().areas(areas).measures(kept(plan.getMeasures())).build();
    }

    private void addParts() {
        List<PlacedMeasure> all = measures.isEmpty() ? List.of() : PlacedMeasure.of(plan);
        int before;
        do {
            before = measures.size();
            for (PlacedMeasure placed : all) {
                String id = placed.measure().getId();
                placed.measure().getPartOf().ifPresent(wholeId -> {
                    if (measures.contains(id) || measures.contains(wholeId)) {
                        measures.add(id);
                        measures.add(wholeId);
                    }
                });
            }
        } while (measures.size() > before);
        all.stream()
                .filter(placed -> measures.contains(placed.measure().getId()))
                .forEach(placed -> placed.entry().ifPresent(entry -> named.add(entry.getId())));
    }

    private ImprovementArea part(ImprovementArea area) {
        return area.toBuilder()
                .actions(area.getActions().stream()
                        .filter(this::isIn)
                        .map(action -> whole.contains(action.getId())
                                ? action
                                : Action.builder()
                                        .id(action.getId())
                                        .reference(action.getReference())
                                        .title(action.getTitle())
                                        .benefits(action.getBenefits())
                                        .links(action.getLinks())
                                        .measures(kept(action.getMeasures()))
                                        .build())
                        .toList())
                .benefits(area.getBenefits().stream()
                        .filter(this::isIn)
                        .map(benefit -> whole.contains(benefit.getId())
                                ? benefit
                                : Benefit.builder()
                                        .id(benefit.getId())
                                        .reference(benefit.getReference())
                                        .title(benefit.getTitle())
                                        .contributesTo(benefit.getContributesTo())
                                        .links(benefit.getLinks())
                                        .measures(kept(benefit.getMeasures()))
                                        .build())
                        .toList())
                .measures(kept(area.getMeasures()))
                .build();
    }

    private boolean isIn(Entry<?> entry) {
        return whole.contains(entry.getId()) || named.contains(entry.getId());
    }

    private List<Measure> kept(List<Measure> all) {
        return all.stream()
                .filter(measure -> measures.contains(measure.getId()))
                .toList();
    }
}
