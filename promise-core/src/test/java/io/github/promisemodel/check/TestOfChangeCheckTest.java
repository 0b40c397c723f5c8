package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cycles of testing a change. */
class TestOfChangeCheckTest {

    private static TestOfChange.Builder test() {
        return TestOfChange.builder().hypothesis("Earlier talks help");
    }

    private static List<String> found(FindingCode code, TestOfChange.Builder... tests) {
        Action.Builder action = action("1.1").start(PartialDate.parse("2024-06"));
        for (TestOfChange.Builder test : tests) {
            action.addTestOfChange(test.build());
        }
        return told(SamplePlans.of(area("a1").addAction(action.build()).build()), code);
    }

    @Test
    void aTestStartsAfterItsActionAndIsDecidedAfterItStarts() {
        assertThat(found(
                        FindingCode.DATES_OUT_OF_ORDER,
                        test().start(PartialDate.parse("2024-05"))
                                .decision(TestDecision.ADOPT)
                                .decided(PartialDate.parse("2024-04"))))
                .containsExactly(
                        "/areas/0/actions/0/testsOfChange/0/decided Action 1.1: a test of change was decided 2024-04, before"
                                + " it started, 2024-05; one of the two cannot be right",
                        "/areas/0/actions/0/testsOfChange/0/start Action 1.1: a test of change starts 2024-05, before the"
                                + " action itself, 2024-06; one of the two cannot be right");
        assertThat(found(FindingCode.DATES_OUT_OF_ORDER, test().start(PartialDate.of(2024))))
                .isEmpty();
    }

    @Test
    void aDecisionHasItsDateAndADateItsDecision() {
        assertThat(found(
                        FindingCode.TEST_DECISION_INCOMPLETE,
                        test().decision(TestDecision.ADAPT),
                        test().decided(PartialDate.of(2025)),
                        test().decision(TestDecision.ADAPT).decided(PartialDate.of(2025)),
                        test()))
                .containsExactly(
                        "/areas/0/actions/0/testsOfChange/0 Action 1.1: a test of change has a decision, and nothing says when"
                                + " it was made; give decided",
                        "/areas/0/actions/0/testsOfChange/1 Action 1.1: a test of change has the date of a decision, and"
                                + " nothing says what was decided; give decision");
    }

    @Test
    void cyclesAreListedInTheirOrder() {
        assertThat(found(
                        FindingCode.TESTS_OUT_OF_ORDER,
                        test().cycle(1L),
                        test(),
                        test().cycle(3L),
                        test().cycle(2L),
                        test().cycle(3L)))
                .containsExactly(
                        "/areas/0/actions/0/testsOfChange/3/cycle Action 1.1: the cycle 2 of its tests of change is listed after"
                                + " the cycle 3; list the earliest first",
                        "/areas/0/actions/0/testsOfChange/4/cycle Action 1.1: the cycle 3 of its tests of change is listed"
                                + " twice; give each a number of its own");
    }

    @Test
    void aMeasureThatThePlanDoesNotHaveIsADanglingLink() {
        assertThat(found(FindingCode.DANGLING_LINK, test().addMeasures("m9")))
                .containsExactly(
                        "/areas/0/actions/0/testsOfChange/0/measures/0 Action 1.1: it names the measure 'm9', and the"
                                + " plan has none with that id");
    }

    @Test
    void whatIsExpectedIsReadForPersonalData() {
        assertThat(found(FindingCode.PERSONAL_DATA, test().hypothesis("Write to someone@example.org")))
                .hasSize(1);
    }
}
