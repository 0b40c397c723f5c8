package io.github.promisemodel.statedmodel;

import static org.assertj.core.api.Assertions.fail;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * The library and the stated model give the same answers of small plans that are drawn.
 *
 * <p>{@code -Dmodel.plans=1000000} draws as many; {@code -Dmodel.seed=NUMBER} draws others.
 */
class StatedModelTest {

    private static final int PLANS = Integer.getInteger("model.plans", 10_000);
    private static final long SEED = Long.getLong("model.seed", 2030);

    @Test
    void theLibraryAndTheModelAgreeOnDrawnPlans() {
        for (int number = 0; number < PLANS; number++) {
            DrawnPlan drawn = drawn(number);
            if (!Answers.disagreements(drawn).isEmpty()) {
                fail(told(number, drawn));
            }
        }
    }

    /** Small plans first. */
    private static DrawnPlan drawn(int number) {
        int entries = number < 500 ? 2 : number < 2_000 ? 3 : 5;
        return DrawnPlan.of(SEED + 1_000_003L * number, entries, Features.DRAWN);
    }

    private static String told(int number, DrawnPlan drawn) {
        String question = Answers.disagreements(drawn).firstKey();
        DrawnPlan smallest = SmallerPlans.smallest(
                drawn, each -> !Answers.disagreements(each).isEmpty());
        SortedMap<String, String> differ = Answers.disagreements(smallest);
        return "Plan " + number + " of seed " + SEED + ", " + question + ", at its smallest, as of " + smallest.asOf()
                + ":\n"
                + PlanText.of(smallest.plan()) + PlanText.of(smallest.next())
                + differ.entrySet().stream()
                        .map(each -> each.getKey() + "\n    " + each.getValue() + "\n")
                        .reduce("", String::concat);
    }
}
