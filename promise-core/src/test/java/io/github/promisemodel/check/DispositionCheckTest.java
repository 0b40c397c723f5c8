package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.check.FindingCode.CARRIED_TO_OWN_PLAN;
import static io.github.promisemodel.check.FindingCode.DANGLING_LINK;
import static io.github.promisemodel.check.FindingCode.LINK_NOT_LISTED;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where dispositions lead. */
class DispositionCheckTest {

    private static final Plan NEXT = SamplePlans.northmoor()
            .id("next")
            .addArea(area("b1").addAction(action("2.1").build()).build())
            .build();

    private static Plan of(DispositionKind kind, EntryLink... to) {
        Disposition disposition =
                Disposition.builder().kind(kind).date(MARCH).addTo(to).build();
        return SamplePlans.of(area("a1")
                .addAction(action("1.1").disposition(disposition).build())
                .addAction(action("1.2").build())
                .build());
    }

    @Test
    void whatIsCarriedForwardToItsOwnPlanIsFound() {
        Finding finding = only(of(DispositionKind.CARRIED_FORWARD, EntryLink.of("1.2")));

        assertThat(finding.code()).isEqualTo(CARRIED_TO_OWN_PLAN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/disposition/to/0");
        assertThat(finding.arguments()).contains(Map.entry("from", "Action 1.1"), Map.entry("to", "1.2"));
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: it is said to be carried forward to the entry '1.2' of its own plan; name the plan"
                                + " that follows, or say that it is superseded");
    }

    @Test
    void theOwnPlanMayBeNamedByItsIdOrWithoutAnEntry() {
        String own = SamplePlans.of().getId();

        assertThat(only(of(DispositionKind.CARRIED_FORWARD, EntryLink.of(own, "1.2")))
                        .code())
                .isEqualTo(CARRIED_TO_OWN_PLAN);
        assertThat(only(of(
                                DispositionKind.CARRIED_FORWARD,
                                EntryLink.builder().plan(own).build()))
                        .message())
                .startsWith("Action 1.1: it is said to be carried forward to its own plan;");
    }

    @ParameterizedTest
    @EnumSource(value = DispositionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CARRIED_FORWARD")
    void anEntryOfTheOwnPlanMayTakeThePlaceOfAnother(DispositionKind kind) {
        assertThat(found(of(kind, EntryLink.of("1.2")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DispositionKind.class)
    void aLinkToWhatTheOwnPlanDoesNotListIsDangling(DispositionKind kind) {
        assertThat(only(of(kind, EntryLink.of("1.9"))).code()).isEqualTo(DANGLING_LINK);
    }

    @ParameterizedTest
    @EnumSource(DispositionKind.class)
    void aLinkToWhatAnotherPlanDoesNotListIsFoundWhereThatPlanIsAtHand(DispositionKind kind) {
        Plan plan = of(kind, EntryLink.of("next", "2.1"), EntryLink.of("next", "9.9"), EntryLink.of("other", "1"));

        assertThat(found(plan)).isEmpty();
        List<Finding> findings = PlanCheck.of(plan, List.of(plan, NEXT)).findings(LINK_NOT_LISTED);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).path()).hasToString("/areas/0/actions/0/disposition/to/1");
        assertThat(findings.get(0).message())
                .isEqualTo(
                        "Action 1.1: it leads to the entry '9.9' of next, which lists none with that id; name one that it"
                                + " lists");
    }
}
