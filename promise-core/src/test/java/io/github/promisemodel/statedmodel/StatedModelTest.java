package io.github.promisemodel.statedmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.tally.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The library and the stated model give the same answers of small plans that are drawn.
 *
 * <p>{@code -Dmodel.plans=1000000} draws as many, {@code -Dmodel.seed=NUMBER} others. A failure prints the seed, the number of the plan, and as small a
 * plan as still fails.
 */
class StatedModelTest {

    private static final int PLANS = Integer.getInteger("model.plans", 10_000);
    private static final long SEED = Long.getLong("model.seed", 2030);
    private static final int SMALL = 500;
    private static final int MIDDLE = 2_000;

    @Test
    void theLibraryAndTheModelAgreeOnDrawnPlans() {
        for (int number = 0; number < PLANS; number++) {
            DrawnPlan drawn = drawn(number);
            if (!Answers.disagreements(drawn).isEmpty()) {
                fail(told(number, drawn));
            }
        }
    }

    @Test
    void everyVerdictOfEveryComparisonIsDrawn() {
        Set<String> said = new TreeSet<>();
        for (int number = 0; number < MIDDLE; number++) {
            DrawnPlan drawn = drawn(number);
            ReconciliationModel.of(drawn.plan(), drawn.asOf().end())
                    .values()
                    .forEach(lines -> lines.forEach(line -> said.add(line.with() + " " + line.verdict())));
        }
        for (ComparedWith with : ComparedWith.values()) {
            assertThat(said).contains(with + " " + Verdict.AGREES, with + " " + Verdict.DIFFERS);
        }
        assertThat(said)
                .contains("ENTRIES NOT_DECIDED", "PARTS NOT_DECIDED", "PERCENTAGE NOT_DECIDED", "JOINT NOT_DECIDED")
                .contains("ENTRIES NOT_COMPARED", "PERCENTAGE NOT_COMPARED");
    }

    @Test
    void everyFateIsDrawn() {
        Set<String> fates = Stream.iterate(0, number -> number + 1)
                .limit(MIDDLE)
                .map(StatedModelTest::drawn)
                .map(drawn ->
                        new LedgerModel(drawn.plan(), drawn.next(), drawn.asOf().end()))
                .flatMap(model -> model.fates().values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(fates)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Fate.values()).map(Enum::name).toList());
    }

    /** Small plans first. */
    private static DrawnPlan drawn(int number) {
        int entries = number < SMALL ? 2 : number < MIDDLE ? 3 : 5;
        return DrawnPlan.of(SEED + 1_000_003L * number, entries, Features.DRAWN);
    }

    private static String told(int number, DrawnPlan drawn) {
        DrawnPlan smallest = SmallerPlans.smallest(
                drawn, each -> !Answers.disagreements(each).isEmpty());
        SortedMap<String, String> differ = Answers.disagreements(smallest);
        return "Plan " + number + " of seed " + SEED + ", at its smallest, asked as of " + smallest.asOf() + ":\n"
                + PlanText.of(smallest.plan())
                + PlanText.of(smallest.next())
                + differ.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n"));
    }
}
