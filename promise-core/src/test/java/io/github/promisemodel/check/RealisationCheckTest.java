package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;

/** When and by whom benefits are to be realised, dis-benefits, and calls to action that nobody answers. */
class RealisationCheckTest {

    private static Plan plan(Benefit.Builder benefit) {
        return SamplePlans.of(area("a1").addBenefit(benefit.build()).build());
    }

    private static Benefit.Builder dated(String added, String due) {
        return benefit("b1").added(PartialDate.parse(added)).due(PartialDate.parse(due));
    }

    private static Benefit.Builder measured(Direction direction) {
        return benefit("b1")
                .addMeasure(Measure.builder()
                        .id("m1")
                        .title("Waiting times")
                        .direction(direction)
                        .build());
    }

    @Test
    void aBenefitIsNotDueBeforeItWasAdded() {
        assertThat(told(plan(dated("2025-06", "2025-05")), FindingCode.DATES_OUT_OF_ORDER))
                .containsExactly(
                        "/areas/0/benefits/0/due Benefit b1: it is to be realised by 2025-05, before it was added"
                                + " to the plan, 2025-06; one of the two cannot be right");
        assertThat(told(plan(dated("2025-06", "2025")), FindingCode.DATES_OUT_OF_ORDER))
                .isEmpty();
    }

    @Test
    void anAccountableRoleThatIsTheOwnerSaysNothingMore() {
        assertThat(told(plan(benefit("b1").owner("Team").accountable("Team")), FindingCode.ACCOUNTABLE_IS_OWNER))
                .containsExactly(
                        "/areas/0/benefits/0/accountable Benefit b1: its accountable role is its owner; name the"
                                + " role that answers for it, or leave accountable out");
        assertThat(told(plan(benefit("b1").owner("Team").accountable("Board")), FindingCode.ACCOUNTABLE_IS_OWNER))
                .isEmpty();
        assertThat(told(plan(benefit("b1")), FindingCode.ACCOUNTABLE_IS_OWNER)).isEmpty();
    }

    @Test
    void aDisbenefitIsToStaySmall() {
        assertThat(told(plan(measured(Direction.HIGHER_IS_BETTER).disbenefit(true)), FindingCode.DISBENEFIT_TO_RISE))
                .containsExactly(
                        "/areas/0/benefits/0/measures/0 Benefit b1: it is a dis-benefit, which is to stay small,"
                                + " and its measure 'Waiting times' is better the higher; correct one of the two");
        assertThat(told(plan(measured(Direction.LOWER_IS_BETTER).disbenefit(true)), FindingCode.DISBENEFIT_TO_RISE))
                .isEmpty();
        assertThat(told(plan(measured(Direction.HIGHER_IS_BETTER)), FindingCode.DISBENEFIT_TO_RISE))
                .isEmpty();
    }

    private static Plan calls(String... answered) {
        var plan = northmoor();
        for (String id : new String[] {"voice-1", "voice-2"}) {
            plan.addCallsToAction(CallToAction.builder()
                    .id(id)
                    .foundation(Foundation.VOICE)
                    .title("Listen")
                    .build());
        }
        return plan.addArea(area("a1").addCallsToAction(answered).build()).build();
    }

    @Test
    void aCallThatNoAreaAnswersIsFoundWhereOthersAreAnswered() {
        assertThat(told(calls("voice-1"), FindingCode.CALL_WITHOUT_AREA))
                .containsExactly(
                        "/callsToAction/1 Call to action voice-2: no area answers it, where others are answered;"
                                + " name it under an area's callsToAction");
        assertThat(told(calls(), FindingCode.CALL_WITHOUT_AREA)).isEmpty();
        assertThat(told(calls("voice-1", "voice-2"), FindingCode.CALL_WITHOUT_AREA))
                .isEmpty();
    }
}
