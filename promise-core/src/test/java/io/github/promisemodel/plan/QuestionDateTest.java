package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of a question that names none, and the dates that it does not follow. */
class QuestionDateTest {

    private static QuestionDate of(Plan.Builder plan, String... assessed) {
        ImprovementArea.Builder area = area("a1");
        for (int i = 0; i < assessed.length; i++) {
            area.addAction(action("1." + i)
                    .addAssessment(Assessment.of(PartialDate.parse(assessed[i]), ActionStatus.COMPLETE))
                    .build());
        }
        return plan.addArea(area.build()).build().getQuestionDate();
    }

    private static QuestionDate date(String date) {
        return new QuestionDate(PartialDate.parse(date), Optional.empty());
    }

    private static QuestionDate date(String date, String passedOver) {
        return new QuestionDate(PartialDate.parse(date), Optional.of(PartialDate.parse(passedOver)));
    }

    @Test
    void isThePlansOwnDate() {
        assertThat(of(northmoor().asOf(PartialDate.parse("2025-01")), "2025-03"))
                .isEqualTo(date("2025-01"));
    }

    @Test
    void isOtherwiseTheLatestAssessmentsAndElseThePlansEnd() {
        assertThat(of(northmoor(), "2024-09", "2025-03")).isEqualTo(date("2025-03"));
        assertThat(of(northmoor())).isEqualTo(date("2027-03"));
    }

    @ParameterizedTest
    @CsvSource({"2205-03", "2125-03", "2052-03", "2030-03", "2029-04"})
    void passesOverAnAssessmentFarBeyondThePlan(String mistyped) {
        assertThat(of(northmoor(), "2024-09", mistyped, "2025-03")).isEqualTo(date("2025-03", mistyped));
    }

    @ParameterizedTest
    @CsvSource({"2029-03", "2029", "2027-04"})
    void followsAnAssessmentSoonAfterThePlan(String late) {
        assertThat(of(northmoor(), "2025-03", late)).isEqualTo(date(late));
    }

    @Test
    void passesOverTheLaterOfTwoAssessmentsOfOneEntryToo() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addAssessment(Assessment.of(PartialDate.parse("2025-03"), ActionStatus.BEHIND))
                        .addAssessment(Assessment.of(PartialDate.parse("2205-09"), ActionStatus.COMPLETE))
                        .build())
                .build());

        assertThat(plan.getQuestionDate()).isEqualTo(date("2025-03", "2205-09"));
        assertThat(plan.getLatestDate()).isEqualTo(PartialDate.parse("2025-03"));
    }

    @Test
    void saysNothingOfAnAssessmentFarBeforeThePlanWhereALaterOneIsTaken() {
        assertThat(of(northmoor(), "1925-03", "2025-03")).isEqualTo(date("2025-03"));
    }

    @Test
    void isThePlansEndWhereEveryAssessmentIsFar() {
        assertThat(of(northmoor(), "2205-03")).isEqualTo(date("2027-03", "2205-03"));
        assertThat(of(northmoor(), "1925-03")).isEqualTo(date("2027-03", "1925-03"));
    }

    @Test
    void passesOverThePlansOwnDateOnlyWhereAnAssessmentIsNear() {
        assertThat(of(northmoor().asOf(PartialDate.parse("2205-03-31")), "2025-03"))
                .isEqualTo(date("2025-03", "2205-03-31"));
        assertThat(of(northmoor().asOf(PartialDate.parse("2031-03")), "2031-03"))
                .isEqualTo(date("2031-03"));
    }

    @Test
    void doesNotLookAtAnAssessmentThatWasPutRight() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addAssessment(Assessment.of(PartialDate.parse("2205-03"), ActionStatus.COMPLETE).toBuilder()
                                .id("slip")
                                .build())
                        .addAssessment(Assessment.of(PartialDate.parse("2025-03"), ActionStatus.COMPLETE).toBuilder()
                                .supersedes("slip")
                                .build())
                        .build())
                .build());

        assertThat(plan.getQuestionDate()).isEqualTo(date("2025-03"));
    }

    @Test
    void needsItsParts() {
        assertThatNullPointerException().isThrownBy(() -> new QuestionDate(null, Optional.empty()));
        assertThatNullPointerException().isThrownBy(() -> new QuestionDate(PartialDate.of(2025), null));
    }
}
