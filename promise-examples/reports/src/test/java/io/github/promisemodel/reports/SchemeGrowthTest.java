package io.github.promisemodel.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That many words of a scheme and many words printed are not looked up in each other one by one. */
class SchemeGrowthTest {

    private static final PartialDate ASKED = PartialDate.of(2030);

    private static Assessment<ActionStatus> printed(int day, String words) {
        return Assessment.builder(ActionStatus.class)
                .asOf(PartialDate.of(LocalDate.of(2015, 1, 1).plusDays(day)))
                .asPrinted(words)
                .build();
    }

    private static Action action(int number, List<Assessment<ActionStatus>> assessments) {
        return Action.builder()
                .id("x" + number)
                .title("Action " + number)
                .addAllAssessments(assessments)
                .build();
    }

    private static Plan plan(int words, List<Action> actions) {
        List<Wording<ActionStatus>> known = IntStream.range(0, words)
                .mapToObj(i -> Wording.builder(ActionStatus.class)
                        .addWords("Words " + i)
                        .reading(Reading.of(ActionStatus.BEHIND))
                        .build())
                .toList();
        return Plan.builder()
                .id("northmoor")
                .council(Council.of("northmoor"))
                .title("A made-up plan")
                .period(PlanPeriod.parse("2024/2027"))
                .statusScheme(StatusScheme.builder().addAllActions(known).build())
                .addArea(ImprovementArea.builder()
                        .id("a1")
                        .title("All")
                        .addAllActions(actions)
                        .build())
                .build();
    }

    private static void ask(Plan plan) {
        // By a scheme made anew, for a history keeps what its words mean.
        Plan fresh = plan.toBuilder()
                .statusScheme(plan.getStatusScheme().toBuilder().build())
                .build();
        assertThat(RollUp.actions(fresh, ASKED).total().total()).isPositive();
        assertThat(PlanCheck.of(fresh).findings()).extracting(Finding::message).isNotEmpty();
        assertThat(Attention.of(fresh, ASKED, AttentionRules.usual()).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words ", "Other words "})
    void withTheWordsOfTheSchemeAndTheEntries(String words) {
        Growth.requireLinear(
                words,
                n -> plan(
                        n,
                        IntStream.range(0, n)
                                .mapToObj(i -> action(i, List.of(printed(0, words + i))))
                                .toList()),
                SchemeGrowthTest::ask);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words ", "Other words "})
    void withTheWordsOfTheSchemeAndTheAssessmentsOfOneEntry(String words) {
        Growth.requireLinear(
                words,
                n -> plan(
                        n,
                        List.of(action(
                                0,
                                IntStream.range(0, n)
                                        .mapToObj(i -> printed(i, words + i))
                                        .toList()))),
                SchemeGrowthTest::ask);
    }
}
