package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.movement.MovementPlans;
import io.github.promisemodel.movement.MovementPlans.Pair;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every merge. */
class PlanMergeLaws {

    /** A plan and two edits of it. */
    record Edits(Plan base, Plan first, Plan second) {}

    @Property
    void aChangeMergedWithItsBaseIsTheChangeInEitherOrder(@ForAll("pairs") Pair pair) {
        Plan base = pair.first();
        Plan change = pair.second();

        assertThat(PlanMerge.of(base, change, base)).isEqualTo(of(change));
        assertThat(PlanMerge.of(base, base, change)).isEqualTo(of(change));
        assertThat(PlanMerge.of(base, change, change)).isEqualTo(of(change));
    }

    private static PlanMerge of(Plan plan) {
        return new PlanMerge(Optional.of(plan), List.of(), List.of());
    }

    @Property
    void theOrderOfTheEditsSwapsTheSidesAndNothingMore(@ForAll("pairs") Pair pair, @ForAll("plans") Plan second) {
        assertSymmetric(pair.first(), pair.second(), second);
    }

    private static void assertSymmetric(Plan base, Plan first, Plan second) {
        PlanMerge one = PlanMerge.of(base, first, second);
        PlanMerge other = PlanMerge.of(base, second, first);

        assertThat(one.plan().map(PlanMergeLaws::sorted)).isEqualTo(other.plan().map(PlanMergeLaws::sorted));
        assertThat(one.conflicts().stream().map(PlanMergeLaws::values).toList())
                .containsExactlyInAnyOrderElementsOf(other.conflicts().stream()
                        .map(conflict -> values(new MergeConflict(
                                conflict.kind(),
                                conflict.path(),
                                conflict.base(),
                                conflict.second(),
                                conflict.first(),
                                conflict.finding(),
                                conflict.arguments())))
                        .toList());
        assertThat(one.findings().stream().map(PlanMergeLaws::about).toList())
                .containsExactlyInAnyOrderElementsOf(
                        other.findings().stream().map(PlanMergeLaws::about).toList());
    }

    private static List<Object> values(MergeConflict conflict) {
        return List.of(
                conflict.base(),
                conflict.first(),
                conflict.second(),
                conflict.finding().map(PlanMergeLaws::about));
    }

    /** What a finding is about, but for places and for lists that have the order of the plan. */
    private static String about(Finding finding) {
        return finding.code() + " " + finding.arguments().getOrDefault("id", "")
                + finding.arguments().getOrDefault("to", "");
    }

    /** A plan with its areas and their lists sorted. */
    private static Plan sorted(Plan plan) {
        List<ImprovementArea> areas = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            List<Action> actions = area.getActions().stream()
                    .map(action -> action.toBuilder()
                            .assessments(action.getAssessments().stream()
                                    .sorted(Comparator.comparing(Object::toString))
                                    .toList())
                            .build())
                    .sorted(Comparator.comparing(Action::getId))
                    .toList();
            areas.add(area.toBuilder()
                    .actions(actions)
                    .benefits(area.getBenefits().stream()
                            .sorted(Comparator.comparing(Benefit::getId))
                            .toList())
                    .build());
        }
        areas.sort(Comparator.comparing(ImprovementArea::getId));
        return plan.toBuilder().areas(areas).build();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nothingThatEitherEditAddsIsLost(@ForAll("edits") Edits edits) {
        PlanMerge merge = PlanMerge.of(edits.base(), edits.first(), edits.second());
        merge.plan().ifPresent(merged -> {
            Set<String> expected = new TreeSet<>(ids(edits.first()));
            expected.addAll(ids(edits.second()));
            Set<String> deleted = new TreeSet<>(ids(edits.base()));
            deleted.removeIf(id -> edits.first().find(id).isPresent()
                    && edits.second().find(id).isPresent());
            expected.removeAll(deleted);

            assertThat(ids(merged)).containsExactlyInAnyOrderElementsOf(expected);
            for (Action action : merged.getActions()) {
                assertThat(action.getAssessments())
                        .containsAll(assessments(edits.first(), action.getId()))
                        .containsAll(assessments(edits.second(), action.getId()));
            }
        });
        Statistics.label("merged").collect(merge.plan().isPresent());
        Statistics.label("merged").coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static List<Assessment<ActionStatus>> assessments(Plan plan, String id) {
        return plan.getActions().stream()
                .filter(action -> action.getId().equals(id))
                .flatMap(action -> action.getAssessments().stream())
                .toList();
    }

    @Property
    void theOrderOfTwoEditsOfOneBaseSwapsTheSides(@ForAll("edits") Edits edits) {
        assertSymmetric(edits.base(), edits.first(), edits.second());
    }

    @Property
    void editsThatTouchDifferentThingsAreBothKept(@ForAll("pairs") Pair pair) {
        Plan base = pair.first();
        // One edit renames everything and the other notes it: no field is touched by both.
        Plan renamed = edited(base, true, false);
        Plan noted = edited(base, false, true);

        assertThat(PlanMerge.of(base, renamed, noted).plan()).contains(edited(base, true, true));
        assertThat(PlanMerge.of(base, noted, renamed).plan()).contains(edited(base, true, true));
    }

    private static Plan edited(Plan base, boolean renamed, boolean noted) {
        Plan plan = base;
        for (Action action : base.getActions()) {
            plan = plan.with(
                    action.getId(),
                    Action.class,
                    it -> it.toBuilder()
                            .title(renamed ? "Renamed" : it.getTitle())
                            .note(Optional.of("Noted").filter(note -> noted))
                            .build());
        }
        return plan;
    }

    private static List<String> ids(Plan plan) {
        return plan.getActions().stream().map(Action::getId).toList();
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return MovementPlans.pairs();
    }

    @Provide
    Arbitrary<Edits> edits() {
        return Combinators.combine(MovementPlans.plans(), Arbitraries.longs(), Arbitraries.longs())
                .as((base, one, two) -> new Edits(
                        base,
                        MovementPlans.edited(base, new Random(one), "f"),
                        MovementPlans.edited(base, new Random(two), "s")))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return MovementPlans.plans();
    }
}
