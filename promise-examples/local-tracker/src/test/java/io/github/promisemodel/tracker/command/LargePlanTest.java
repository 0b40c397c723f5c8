package io.github.promisemodel.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.store.sqlite.PlanFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of 10,000 entries. What it takes is printed; that it works is tested. */
class LargePlanTest {

    private static final int AREAS = 100;
    private static final int ACTIONS = 60;
    private static final int BENEFITS = 40;

    @TempDir
    private Path folder;

    private static Plan large() {
        return ShippedPlans.southAyrshire().toBuilder()
                .areas(IntStream.rangeClosed(1, AREAS)
                        .mapToObj(LargePlanTest::area)
                        .toList())
                .groups(List.of())
                .published(List.of())
                .build();
    }

    private static ImprovementArea area(int number) {
        ImprovementArea.Builder area =
                ImprovementArea.builder().id("a" + number).title("Improvement area " + number);
        for (int i = 1; i <= ACTIONS; i++) {
            area.addActions(Action.builder()
                    .id(number + "." + i)
                    .title("Do what action " + i + " of area " + number + " says")
                    .addAssessments(Assessment.of("2024-03-31", ActionStatus.ON_TARGET))
                    .addAssessments(Assessment.of("2025-03-31", ActionStatus.COMPLETE))
                    .build());
        }
        for (int i = 1; i <= BENEFITS; i++) {
            area.addBenefits(Benefit.builder()
                    .id(number + "-b" + i)
                    .title("Benefit " + i + " of area " + number)
                    .addAssessments(Assessment.of("2025-03-31", BenefitStatus.GREEN))
                    .build());
        }
        return area.build();
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.println("  " + what + ": " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
        return result;
    }

    @Test
    void tenThousandEntriesAreServedAndEdited() throws Exception {
        Plan plan = large();
        System.out.println(
                "A plan of " + (plan.getActions().size() + plan.getBenefits().size()) + " entries");
        try (PlanFolder taken = PlanFolder.take(folder);
                KeptPlan tracker = KeptPlan.open(taken.file(), Clock.systemUTC())) {
            assertThat(timed("put in", () -> tracker.load(plan, Role.APPROVER, Optional.empty())))
                    .isInstanceOf(Outcome.Saved.class);
        }
        try (Serving serving = timed("start", () -> Serving.start(folder, 0))) {
            Browser editor = new Browser(serving.address(), Role.EDITOR);
            for (String turn : List.of("first", "again", "once more")) {
                for (String page : List.of("", "entries/50.7")) {
                    assertThat(timed("page /" + page + ", " + turn, () -> editor.get(page))
                                    .statusCode())
                            .isEqualTo(200);
                }
                Outcome outcome = timed("edit, " + turn, () -> serving.tracker().change(retitled("Retitled " + turn)));
                assertThat(outcome).isInstanceOf(Outcome.Saved.class);
                assertThat(timed("assessment by the form, " + turn, () -> editor.assess("50.8", turn))
                                .statusCode())
                        .isEqualTo(303);
            }
            assertThat(timed(
                            "version 1 from the history",
                            () -> serving.tracker().at(1).orElseThrow().plan()))
                    .isEqualTo(plan);
        }
    }

    private static Change retitled(String title) {
        return Change.of(
                Role.EDITOR,
                ChangeKind.EDITED,
                plan -> ReadResult.of(plan.with(
                        "50.7",
                        Action.class,
                        action -> action.toBuilder().title(title).build())));
    }
}
