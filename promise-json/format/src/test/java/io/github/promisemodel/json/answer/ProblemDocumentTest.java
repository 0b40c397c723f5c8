package io.github.promisemodel.json.answer;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.movement.MovementPlans;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a service answers of problems and findings. */
class ProblemDocumentTest {

    private static final Problem DUE = new Problem(
            ProblemCode.INVALID_DATE, "/areas/0/actions/0/due", 4, 7, "Action 1.1: due is \"soon\", not a date");
    private static final Problem TITLE = new Problem(ProblemCode.WRONG_TYPE, "/title", 0, 0, "Plan: title is 7");

    private static Plan withTwins() {
        Plan plan = MovementPlans.OLD;
        return plan.toBuilder()
                .areas(List.of(plan.getAreas().get(0).toBuilder()
                        .addAction(Action.builder().id("1.1").title("Again").build())
                        .build()))
                .build();
    }

    @Test
    void whatCannotBeReadIsA400WithEachProblemAndItsPlace() {
        assertThat(written(AnswerTables.DOCUMENT, ProblemDocument.of(List.of(DUE, TITLE))))
                .isEqualTo("{'type':'tag:promisemodel.github.io,2026:problem:not-read',"
                        + "'title':'What was sent cannot be read','status':400,"
                        + "'detail':'2 problems, the first of them: Action 1.1: due is \"soon\", not a date','problems':["
                        + "{'pointer':'/areas/0/actions/0/due','code':'INVALID_DATE','severity':'ERROR',"
                        + "'message':'Action 1.1: due is \"soon\", not a date','line':4,'column':7},"
                        + "{'pointer':'/title','code':'WRONG_TYPE','severity':'ERROR','message':'Plan: title is 7',"
                        + "'line':null,'column':null}]}");
    }

    @Test
    void findingsAreA422WithTheirSeverity() {
        ProblemDocument document = ProblemDocument.of(PlanCheck.of(withTwins()).findings());

        assertThat(document.status()).isEqualTo(422);
        assertThat(document.title()).isEqualTo("What was sent is not valid");
        assertThat(document.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(AnsweredProblem::code)
                .contains("DUPLICATE_ID", "DANGLING_LINK");
        assertThat(document.problems()).extracting(AnsweredProblem::line).containsOnly(OptionalInt.empty());
    }

    @Test
    void whatWasThrownIsFoundUnderWhateverWrapsIt() {
        Exception wrapped =
                new IllegalStateException("request", new RuntimeException(new InvalidPlanException(List.of(DUE))));

        assertThat(ProblemDocument.find(wrapped)).contains(ProblemDocument.of(List.of(DUE)));
        assertThat(ProblemDocument.find(new IllegalStateException("request"))).isEmpty();
    }

    @Test
    void causesThatGoInACircleEnd() {
        Exception one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(ProblemDocument.find(one)).isEmpty();
    }

    @Test
    void theDetailIsShortHoweverLongTheProblem() {
        Problem longest = new Problem(ProblemCode.WRONG_TYPE, "", 0, 0, "x".repeat(100_000));

        assertThat(ProblemDocument.of(List.of(longest)).detail()).hasSizeLessThan(500);
    }

    @Test
    void nothingAndAnythingElseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDocument.of(List.of()))
                .withMessageContaining("no problem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDocument.of(List.of("a text")))
                .withMessageContaining("neither a problem of reading nor a finding nor a violation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDocument.of(List.of(DUE)).withStatus(200));
        assertThat(ProblemDocument.of(List.of(DUE)).withStatus(409).status()).isEqualTo(409);
    }
}
