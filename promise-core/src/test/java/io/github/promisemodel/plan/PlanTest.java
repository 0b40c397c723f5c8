package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Plan PLAN = SamplePlans.of(
            area("a2")
                    .addAction(action("2.2").build())
                    .addAction(action("2.1").build())
                    .addBenefit(benefit("2-b1").build())
                    .build(),
            area("a1")
                    .addBenefit(benefit("1-b1").build())
                    .addAction(action("1.1").build())
                    .build());

    @Test
    void entriesAreListedAreaByAreaInPlanOrder() {
        assertThat(PLAN.getActions()).extracting(Action::getId).containsExactly("2.2", "2.1", "1.1");
        assertThat(PLAN.getBenefits()).extracting(Benefit::getId).containsExactly("2-b1", "1-b1");
    }

    @Test
    void anActionOrABenefitIsFoundByItsId() {
        assertThat(PLAN.find("1.1").map(Entry::getTitle)).contains("Action of 1.1");
        assertThat(PLAN.find("2-b1").map(Entry::getTitle)).contains("Benefit of 2-b1");
        assertThat(PLAN.find("a1")).isEmpty();
    }

    @Test
    void anEntryIsNotFoundByItsPrintedReference() {
        Plan plan = SamplePlans.of(
                area("a1").addAction(action("x").reference("7.2").build()).build());

        assertThat(plan.find("7.2")).isEmpty();
    }

    @Test
    void ofEntriesWithOneIdTheFirstInPlanOrderIsFound() {
        Plan plan = SamplePlans.of(
                area("a1").addBenefit(benefit("x").title("first").build()).build(),
                area("a2").addAction(action("x").title("second").build()).build());

        assertThat(plan.find("x").map(Entry::getTitle)).contains("first");
    }

    @Test
    void anAreaIsFoundByItsId() {
        assertThat(PLAN.findArea("a1").map(ImprovementArea::getTitle)).contains("Area of a1");
        assertThat(PLAN.findArea("2.1")).isEmpty();
    }

    @Test
    void theLatestDateIsThePlansOwnAsOfDateWhereItHasOne() {
        Plan plan = northmoor()
                .asOf(PartialDate.parse("2025-01"))
                .addAreas(area("a1")
                        .addAction(action("1.1", ActionStatus.COMPLETE))
                        .build())
                .build();

        assertThat(plan.getLatestDate()).isEqualTo(PartialDate.parse("2025-01"));
    }

    @Test
    void otherwiseTheLatestDateIsTheLatestThatAnAssessmentIsAbout() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1", ActionStatus.COMPLETE))
                .addBenefit(benefit("1-b1")
                        .addAssessment(Assessment.of(PartialDate.of(2025), BenefitStatus.GREEN))
                        .build())
                .build());

        assertThat(plan.getLatestDate()).isEqualTo(PartialDate.of(2025));
    }

    @Test
    void otherwiseTheLatestDateIsTheEndOfThePlan() {
        assertThat(PLAN.getLatestDate()).isEqualTo(PartialDate.parse("2027-03"));
    }

    @Test
    void aPlanWithoutAStatusSchemeHasAnEmptyOne() {
        assertThat(PLAN.getStatusScheme().isEmpty()).isTrue();
    }

    @Test
    void anEntryIsCalledByItsPrintedReferenceWhereThereIsOne() {
        assertThat(action("x").build().getDisplayName()).isEqualTo("Action x");
        assertThat(action("x").reference("7.2").build().getDisplayName()).isEqualTo("Action 7.2");
        assertThat(benefit("x").build().getDisplayName()).isEqualTo("Benefit x");
        assertThat(benefit("x").reference("7.2").build().getDisplayName()).isEqualTo("Benefit 7.2");
        assertThat(area("x").build().getDisplayName()).isEqualTo("Area x");
        assertThat(area("x").reference("7").build().getDisplayName()).isEqualTo("Area 7");
    }

    @Test
    void theFoundationsOfAnAreaStandInTheirOrder() {
        assertThat(area("a1", Foundation.SCAFFOLDING, Foundation.VOICE, Foundation.CARE)
                        .build()
                        .getFoundations())
                .containsExactly(Foundation.VOICE, Foundation.CARE, Foundation.SCAFFOLDING);
    }

    @Test
    void aBlankIdIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> northmoor().id(" ").build())
                .withMessage("Plan: the id is blank; give it at least one character");
        assertThatIllegalStateException().isThrownBy(() -> area("").build()).withMessageStartingWith("Area: the id");
        assertThatIllegalStateException()
                .isThrownBy(() -> action("").build())
                .withMessageStartingWith("Action: the id");
        assertThatIllegalStateException()
                .isThrownBy(() -> benefit("").build())
                .withMessageStartingWith("Benefit: the id");
        assertThatIllegalStateException()
                .isThrownBy(() -> EntryGroup.builder().id("").title("Sub-group").build())
                .withMessageStartingWith("Group: the id");
    }

    @Test
    void aGroupIsCalledByItsPrintedReferenceWhereThereIsOne() {
        EntryGroup group = EntryGroup.builder().id("g1").title("Sub-group").build();

        assertThat(group.getDisplayName()).isEqualTo("Group g1");
        assertThat(group.toBuilder().reference("2").build().getDisplayName()).isEqualTo("Group 2");
    }

    @Test
    void thePlansOwnHistoryOfAnEntryAnswersAsOfADate() {
        Optional<ActionStatus> status = action("1.1", ActionStatus.PAUSED)
                .getHistory()
                .asOf(SamplePlans.MARCH)
                .reading()
                .status();

        assertThat(status).contains(ActionStatus.PAUSED);
    }
}
