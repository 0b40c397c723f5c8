package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static io.github.promisemodel.status.DispositionKind.CARRIED_FORWARD;
import static io.github.promisemodel.status.DispositionKind.CLOSED;
import static io.github.promisemodel.status.DispositionKind.SUPERSEDED;
import static io.github.promisemodel.status.DispositionKind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.Share;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each policy leaves out, and that it is counted and named. */
class DenominatorTest {

    private static final Plan PLAN = SamplePlans.of(area("a1", Foundation.VOICE, Foundation.CARE)
            .addAction(action("1.1", COMPLETE))
            .addAction(action("1.2", COMPLETE, SUPERSEDED))
            .addAction(action("1.3", ON_TARGET, WITHDRAWN))
            .addAction(action("1.4", ON_TARGET, CARRIED_FORWARD))
            .addAction(action("1.5", COMPLETE, CLOSED))
            .build());

    private static Optional<LeftOut> leavesOut(Denominator denominator, Action action) {
        return denominator.leavesOut(
                action, Membership.of(action, StatusScheme.empty()).at(MARCH));
    }

    @Test
    void supersededAndWithdrawnEntriesAreLeftOutAndNamed() {
        RollUp<ActionStatus> current = RollUp.actions(PLAN, MARCH);

        assertThat(current.total().total()).isEqualTo(3);
        assertThat(current.total().share(COMPLETE)).isEqualTo(Share.of(2, 3));
        assertThat(current.total().leftOut())
                .containsExactly(Map.entry(LeftOut.SUPERSEDED, 1L), Map.entry(LeftOut.WITHDRAWN, 1L));
    }

    @Test
    void overEveryEntryNothingIsLeftOut() {
        RollUp<ActionStatus> every = RollUp.actions(PLAN, MARCH).over(Denominator.EVERY_ENTRY);

        assertThat(every.total().total()).isEqualTo(5);
        assertThat(every.total().share(COMPLETE)).isEqualTo(Share.of(3, 5));
        assertThat(every.total().leftOut()).isEmpty();
    }

    @Test
    void closedAndCarriedForwardEntriesAreCurrent() {
        assertThat(leavesOut(Denominator.CURRENT_ENTRIES, action("x", COMPLETE, CLOSED)))
                .isEmpty();
        assertThat(leavesOut(Denominator.CURRENT_ENTRIES, action("x", COMPLETE, CARRIED_FORWARD)))
                .isEmpty();
        assertThat(leavesOut(Denominator.CURRENT_ENTRIES, action("x", COMPLETE)))
                .isEmpty();
    }

    @Test
    void aContextualEntryIsLeftOutAndNamed() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1", COMPLETE))
                .addAction(action("1.2", ON_TARGET).toBuilder().contextual(true).build())
                .addBenefit(benefit("1-b1", BenefitStatus.RED).toBuilder()
                        .contextual(true)
                        .build())
                .build());

        assertThat(RollUp.actions(plan, MARCH).total()).hasToString("1 COMPLETE, 1 left out: CONTEXTUAL");
        assertThat(RollUp.benefits(plan, MARCH).total()).hasToString("1 left out: CONTEXTUAL");
        assertThat(RollUp.actions(plan, MARCH).over(Denominator.EVERY_ENTRY).total())
                .hasToString("1 ON_TARGET, 1 COMPLETE");
    }

    @Test
    void anEntryIsNoContextUnlessItSaysSo() {
        assertThat(action("x", COMPLETE).isContextual()).isFalse();
        assertThat(benefit("x", BenefitStatus.RED).isContextual()).isFalse();
    }

    @Test
    void aContextualEntryIsLeftOutAsThatWhateverBecameOfIt() {
        assertThat(leavesOut(
                        Denominator.CURRENT_ENTRIES,
                        action("x", COMPLETE, WITHDRAWN).toBuilder()
                                .contextual(true)
                                .build()))
                .contains(LeftOut.CONTEXTUAL);
    }

    @Test
    void theReasonIsThatOfTheDisposition() {
        assertThat(leavesOut(Denominator.CURRENT_ENTRIES, action("x", COMPLETE, SUPERSEDED)))
                .contains(LeftOut.SUPERSEDED);
        assertThat(leavesOut(Denominator.CURRENT_ENTRIES, action("x", COMPLETE, WITHDRAWN)))
                .contains(LeftOut.WITHDRAWN);
        assertThat(leavesOut(Denominator.EVERY_ENTRY, action("x", COMPLETE, WITHDRAWN)))
                .isEmpty();
    }

    @Test
    void anEntryLeftOutIsListedButNotBehindACount() {
        Group<ActionStatus> total = RollUp.actions(PLAN, MARCH).explain();

        assertThat(total.entries())
                .extracting(counted -> counted.entry().getId())
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
        assertThat(total.entries().get(1).leftOut()).contains(LeftOut.SUPERSEDED);
        assertThat(total.entries(Reading.of(COMPLETE)))
                .extracting(counted -> counted.entry().getId())
                .containsExactly("1.1", "1.5");
    }

    @Test
    void overEveryEntryASupersededEntryStandsBehindItsCount() {
        Group<ActionStatus> total =
                RollUp.actions(PLAN, MARCH).over(Denominator.EVERY_ENTRY).explain();

        assertThat(total.entries(Reading.of(COMPLETE)))
                .extracting(counted -> counted.entry().getId())
                .containsExactly("1.1", "1.2", "1.5");
    }

    @Test
    void whatBecomesOfTheEntriesIsCountedWhateverIsLeftOut() {
        for (Denominator denominator : Denominator.values()) {
            RollUp<ActionStatus> rollUp = RollUp.actions(PLAN, MARCH).over(denominator);

            assertThat(rollUp.dispositions())
                    .hasToString("1 CLOSED, 1 CARRIED_FORWARD, 1 SUPERSEDED, 1 WITHDRAWN, 1 not stated");
            assertThat(rollUp.explain("a1").orElseThrow().dispositions()).isEqualTo(rollUp.dispositions());
        }
    }

    @Test
    void anEntryLeftOutIsNamedInEachOfItsGroups() {
        RollUp<ActionStatus> byFoundation = RollUp.actions(PLAN, MARCH).by(Grouping.FOUNDATION);

        assertThat(byFoundation.get("VOICE").leftOutCount()).isEqualTo(2);
        assertThat(byFoundation.get("CARE").leftOutCount()).isEqualTo(2);
        assertThat(byFoundation.total().leftOutCount()).isEqualTo(2);
    }
}
