package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks of what is told of an action: its milestones, its percentages, its title and its owner. */
class StoryCheckTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");

    private static Plan plan(Action.Builder... actions) {
        return SamplePlans.of(area("a1")
                .addAllActions(Arrays.stream(actions).map(Action.Builder::build).toList())
                .build());
    }

    private static List<String> messages(Plan plan, FindingCode code) {
        return PlanCheck.of(plan).findings(code).stream().map(Finding::message).toList();
    }

    private static Action.Builder assessed(ActionStatus status) {
        return action("1.1").addAssessment(Assessment.of(MARCH, status));
    }

    @Nested
    class Milestones {

        private static final Milestone OPEN =
                Milestone.builder().title("Training agreed").build();
        private static final Milestone REACHED = OPEN.toBuilder()
                .title("Staff trained")
                .reached(PartialDate.parse("2025-02"))
                .build();

        @Test
        void ofACompleteActionTheOnesNotReachedAreFound() {
            assertThat(messages(
                            plan(assessed(ActionStatus.COMPLETE).addMilestones(REACHED, OPEN)),
                            FindingCode.COMPLETE_BEFORE_MILESTONE))
                    .containsExactly(
                            "Action 1.1: it is complete as of 2025-03, and its milestone 'Training agreed' is not reached; write"
                                    + " when it was reached, or another status");
        }

        @ParameterizedTest
        @EnumSource(value = ActionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETE")
        void ofAnotherActionTheyMayBeOpen(ActionStatus status) {
            assertThat(messages(plan(assessed(status).addMilestone(OPEN)), FindingCode.COMPLETE_BEFORE_MILESTONE))
                    .isEmpty();
        }

        @Test
        void ofAnActionThatLeftThePlanTheyMayBeOpen() {
            Disposition left = Disposition.of(DispositionKind.WITHDRAWN).toBuilder()
                    .date(PartialDate.parse("2024"))
                    .build();

            assertThat(messages(
                            plan(assessed(ActionStatus.COMPLETE)
                                    .addMilestone(OPEN)
                                    .disposition(left)),
                            FindingCode.COMPLETE_BEFORE_MILESTONE))
                    .isEmpty();
        }
    }

    @Nested
    class Percentages {

        @ParameterizedTest
        @CsvSource({
            "COMPLETE, 99, true",
            "COMPLETE, 100, false",
            "NOT_STARTED, 1, true",
            "NOT_STARTED, 0, false",
            "PARTLY_COMPLETE, 0, true",
            "PARTLY_COMPLETE, 50, false",
            "PARTLY_COMPLETE, 100, true",
            "ON_TARGET, 100, true",
            "ON_TARGET, 99, false",
            "PAUSED, 0, false"
        })
        void aPercentageGoesWithItsStatus(ActionStatus status, int percentage, boolean isFound) {
            Plan plan = plan(action("1.1")
                    .addAssessment(Assessment.of(MARCH, status).toBuilder()
                            .percentComplete(percentage)
                            .build()));

            assertThat(messages(plan, FindingCode.PERCENTAGE_AGAINST_STATUS)).hasSize(isFound ? 1 : 0);
        }

        @Test
        void ofSeveralPossibleStatusesOneIsEnough() {
            Plan plan = plan(action("1.1")
                    .addAssessment(Assessment.builder(ActionStatus.class)
                            .asOf(MARCH)
                            .reading(Reading.of(ActionStatus.COMPLETE, ActionStatus.ON_TARGET))
                            .percentComplete(40)
                            .build()));

            assertThat(messages(plan, FindingCode.PERCENTAGE_AGAINST_STATUS)).isEmpty();
        }

        @Test
        void theMessageSaysBoth() {
            Plan plan = plan(action("1.1")
                    .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                            .percentComplete(40)
                            .build()));

            assertThat(messages(plan, FindingCode.PERCENTAGE_AGAINST_STATUS))
                    .containsExactly("Action 1.1: it is 40 per cent complete as of 2025-03, and its status is COMPLETE;"
                            + " correct one of the two");
        }
    }

    @Nested
    class SameActions {

        @Test
        void twoTitlesThatDifferInCaseBlanksAndPunctuationAreOne() {
            Plan plan = plan(
                    action("1.1").title("Train every team"),
                    action("1.2").title("Train  every team."),
                    action("1.3").title("Train every teams"));

            assertThat(messages(plan, FindingCode.SAME_ACTION_TWICE))
                    .containsExactly(
                            "Action 1.1: it has the title of Action 1.2; if it is the same action, keep one of the two",
                            "Action 1.2: it has the title of Action 1.1; if it is the same action, keep one of the two");
        }

        @Test
        void titlesOfMarksAloneAreNotCompared() {
            assertThat(messages(
                            plan(action("1.1").title("?"), action("1.2").title("-")), FindingCode.SAME_ACTION_TWICE))
                    .isEmpty();
        }
    }

    @Nested
    class Owners {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Housing team; Education team | true",
                    "Housing/Education | true",
                    "Housing team and Head of care | true",
                    "Housing team, Education service & Health board | true",
                    "Children and Families team | false",
                    "Health and Social Care Partnership | false",
                    "Head of Housing, Roads and Parks | false",
                    "Housing team | false",
                    "Housing team; | false"
                })
        void onlyRolesAndTeamsSideBySideAreSeveral(String owner, boolean isSeveral) {
            assertThat(messages(plan(action("1.1").owner(owner)), FindingCode.OWNER_NAMES_SEVERAL))
                    .hasSize(isSeveral ? 1 : 0)
                    .allSatisfy(message -> assertThat(message).doesNotContain(owner));
        }

        @Test
        void oneThatIsSpeltInTwoWaysIsFoundAtTheSecondAndNotRepeated() {
            Plan plan = plan(
                    action("1.1").owner("Children's team"),
                    action("1.2").owner("childrens Team"),
                    action("1.3").owner("Children's team"));

            assertThat(messages(plan, FindingCode.OWNER_SPELT_OTHERWISE))
                    .containsExactly(
                            "Action 1.2: its owner differs from that of Action 1.1 in case, blanks or punctuation alone;"
                                    + " write both alike, so that they are one group");
        }

        @Test
        void oneThatIsSpeltAsOftenInEachWayIsFoundAtBoth() {
            Plan plan = plan(action("1.1").owner("Housing team"), action("1.2").owner("Housing Team"));

            assertThat(messages(plan, FindingCode.OWNER_SPELT_OTHERWISE)).hasSize(2);
        }

        @Test
        void anActionAndABenefitAreComparedToo() {
            Plan plan = SamplePlans.of(area("a1")
                    .addAction(action("1.1").owner("Housing team").build())
                    .addBenefit(SamplePlans.benefit("b1")
                            .owner("Housing Team")
                            .addAssessment(Assessment.of(MARCH, BenefitStatus.GREEN))
                            .build())
                    .build());

            assertThat(messages(plan, FindingCode.OWNER_SPELT_OTHERWISE))
                    .contains(
                            "Benefit b1: its owner differs from that of Action 1.1 in case, blanks or punctuation alone;"
                                    + " write both alike, so that they are one group");
        }
    }
}
