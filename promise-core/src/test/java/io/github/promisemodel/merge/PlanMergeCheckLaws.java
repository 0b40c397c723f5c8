package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What a merged plan may break: nothing but what one of the edits broke. Ids come from a small pool, so that they clash. */
class PlanMergeCheckLaws {

    private static final List<String> AREAS = List.of("a1", "a2");

    /** A plan and two edits of it. */
    record Edits(Plan base, Plan first, Plan second) {}

    @Property(tries = 1000) // fewer may have no edits that break the plan together
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aMergeWithoutConflictsBreaksNothingThatNeitherEditBreaks(@ForAll("edits") Edits edits) {
        PlanMerge merge = PlanMerge.of(edits.base(), edits.first(), edits.second());

        merge.plan().ifPresent(merged -> {
            Set<String> broken = broken(edits.first());
            broken.addAll(broken(edits.second()));
            assertThat(broken).containsAll(broken(merged));
        });
        String outcome = merge.conflicts().isEmpty()
                ? "merged"
                : merge.conflicts().get(0).finding().isPresent() ? "broken" : "conflict";
        Statistics.collect(outcome);
        Statistics.coverage(coverage -> {
            coverage.check("merged").percentage(share -> share > 20);
            coverage.check("broken").percentage(share -> share > 0.1);
        });
    }

    @Property
    void aBrokenRuleIsOneThatNeitherEditBreaks(@ForAll("edits") Edits edits) {
        Set<String> told = new TreeSet<>();
        for (Plan edit : List.of(edits.first(), edits.second())) {
            PlanCheck.of(edit).findings().stream().map(Finding::message).forEach(told::add);
        }

        for (MergeConflict conflict :
                PlanMerge.of(edits.base(), edits.first(), edits.second()).conflicts()) {
            conflict.finding().ifPresent(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                if (!finding.arguments().containsKey("first")) {
                    assertThat(told).doesNotContain(finding.message());
                }
            });
        }
    }

    @Property
    void theOrderOfTheEditsChangesNoConflict(@ForAll("edits") Edits edits) {
        PlanMerge one = PlanMerge.of(edits.base(), edits.first(), edits.second());
        PlanMerge other = PlanMerge.of(edits.base(), edits.second(), edits.first());

        assertThat(abouts(one)).containsExactlyInAnyOrderElementsOf(abouts(other));
        assertThat(one.plan().map(PlanMergeCheckLaws::broken))
                .isEqualTo(other.plan().map(PlanMergeCheckLaws::broken));
    }

    private static List<String> abouts(PlanMerge merge) {
        return merge.conflicts().stream()
                .map(conflict -> conflict.finding()
                        .map(finding -> finding.code() + " "
                                + finding.arguments().getOrDefault("id", "")
                                + finding.arguments().getOrDefault("to", ""))
                        .orElse(conflict.message()))
                .toList();
    }

    @Property
    void anEditMergedWithItsBaseIsTheEdit(@ForAll("edits") Edits edits) {
        PlanMerge itself = new PlanMerge(Optional.of(edits.first()), List.of(), List.of());

        assertThat(PlanMerge.of(edits.base(), edits.first(), edits.base())).isEqualTo(itself);
        assertThat(PlanMerge.of(edits.base(), edits.base(), edits.first())).isEqualTo(itself);
    }

    /** What is wrong with a plan, found without the check: ids that are used twice, links to nothing, dates out of order. */
    private static Set<String> broken(Plan plan) {
        Set<String> broken = new TreeSet<>();
        List<String> ids = Stream.concat(plan.getActions().stream(), plan.getBenefits().stream())
                .map(Entry::getId)
                .toList();
        repeated(ids).forEach(id -> broken.add("id " + id));
        List<String> measures = new ArrayList<>();
        for (Action action : plan.getActions()) {
            action.getMeasures().forEach(measure -> measures.add(measure.getId()));
            action.getBenefits().stream()
                    .filter(id -> plan.getBenefits().stream()
                            .noneMatch(it -> it.getId().equals(id)))
                    .forEach(id -> broken.add("link " + action.getId() + " " + id));
            if (action.getStart().isPresent()
                    && action.getDue()
                            .filter(due -> due.isBefore(action.getStart().get()))
                            .isPresent()) {
                broken.add("start " + action.getId() + " " + action.getDue());
            }
            Optional<PartialDate> before = action.getDue();
            for (DueExtension extension : action.getDueExtensions()) {
                if (before.filter(due -> !extension.getTo().end().isAfter(due.end()))
                        .isPresent()) {
                    broken.add("extension " + action.getId() + " " + extension.getTo());
                }
                before = Optional.of(extension.getTo());
            }
        }
        plan.getBenefits().forEach(benefit -> benefit.getMeasures().forEach(it -> measures.add(it.getId())));
        repeated(measures).forEach(id -> broken.add("measure " + id));
        return broken;
    }

    private static Set<String> repeated(List<String> ids) {
        Set<String> met = new TreeSet<>();
        Set<String> repeated = new TreeSet<>();
        ids.stream().filter(id -> !met.add(id)).forEach(repeated::add);
        return repeated;
    }

    @Provide
    Arbitrary<Edits> edits() {
        Arbitrary<Long> seeds = Arbitraries.longs();
        return Combinators.combine(seeds, seeds, seeds)
                .as((base, first, second) -> {
                    Plan plan = edited(SamplePlans.of(area("a1"), area("a2")), new Random(base), 6);
                    return new Edits(plan, edited(plan, new Random(first), 3), edited(plan, new Random(second), 3));
                })
                .withoutEdgeCases();
    }

    private static ImprovementArea area(String id) {
        return SamplePlans.area(id).build();
    }

    private static Plan edited(Plan plan, Random random, int most) {
        Plan edited = plan;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String area = AREAS.get(random.nextInt(AREAS.size()));
            String id = "x" + random.nextInt(4);
            edited = edited.withArea(area, it -> edited(it, random, id));
        }
        return edited;
    }

    private static ImprovementArea edited(ImprovementArea area, Random random, String id) {
        ImprovementArea.Builder builder = area.toBuilder();
        List<Action> actions = new ArrayList<>(area.getActions());
        List<Benefit> benefits = new ArrayList<>(area.getBenefits());
        switch (random.nextInt(8)) {
            case 0 -> actions.add(SamplePlans.action(id).build());
            case 1 -> benefits.add(SamplePlans.benefit(id).build());
            case 2 -> benefits.removeIf(benefit -> benefit.getId().equals(id));
            case 3 -> actions.removeIf(action -> action.getId().equals(id));
            case 4 -> any(actions, random, it -> it.toBuilder().addBenefits(id).build());
            case 5 -> any(actions, random, it -> dated(it.toBuilder(), random).build());
            case 6 ->
                any(
                        actions,
                        random,
                        it -> it.toBuilder().addMeasures(measure(id)).build());
            default ->
                any(
                        benefits,
                        random,
                        it -> it.toBuilder().addMeasures(measure(id)).build());
        }
        return builder.actions(actions).benefits(benefits).build();
    }

    private static <E> void any(List<E> entries, Random random, UnaryOperator<E> edit) {
        if (!entries.isEmpty()) {
            int at = random.nextInt(entries.size());
            entries.set(at, edit.apply(entries.get(at)));
        }
    }

    private static Action.Builder dated(Action.Builder action, Random random) {
        PartialDate date = PartialDate.of(2024 + random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> action.start(date);
            case 1 -> action.due(date);
            default -> action.addDueExtensions(DueExtension.of(date));
        };
    }

    private static Measure measure(String id) {
        return Measure.builder().id("m-" + id).title("A measure").build();
    }
}
