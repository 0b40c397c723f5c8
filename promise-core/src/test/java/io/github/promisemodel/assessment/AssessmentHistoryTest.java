package io.github.promisemodel.assessment;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date an as-of question sees, and what a history keeps. */
class AssessmentHistoryTest {

    private static final PartialDate JANUARY = PartialDate.parse("2025-01");
    private static final PartialDate MARCH = PartialDate.parse("2025-03");

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static AssessmentHistory<BenefitStatus> history(Assessment<BenefitStatus>... assessments) {
        return AssessmentHistory.of(BenefitStatus.class, List.of(assessments));
    }

    private static AssessmentHistory<BenefitStatus> amberThenGreen() {
        return history(Assessment.of(JANUARY, AMBER), Assessment.of(MARCH, GREEN));
    }

    @Test
    void anEntryNobodyHasAssessedIsNotAssessedByNoAssessment() {
        Standing<BenefitStatus> standing = history().asOf(MARCH);

        assertThat(standing.reading()).isEqualTo(Reading.notAssessed(BenefitStatus.class));
        assertThat(standing.assessments()).isEmpty();
        assertThat(standing.isDisagreement()).isFalse();
    }

    @Test
    void beforeTheFirstAssessmentAnEntryIsNotAssessed() {
        Standing<BenefitStatus> standing = amberThenGreen().asOf(PartialDate.parse("2024-12-31"));

        assertThat(standing.reading().isNotAssessed()).isTrue();
        assertThat(standing.assessments()).isEmpty();
    }

    @Test
    void theLatestAssessmentByTheDateStands() {
        assertThat(amberThenGreen().asOf(JANUARY).reading()).isEqualTo(Reading.of(AMBER));
        assertThat(amberThenGreen().asOf(PartialDate.parse("2025-02")).reading())
                .isEqualTo(Reading.of(AMBER));
        assertThat(amberThenGreen().asOf(MARCH).reading()).isEqualTo(Reading.of(GREEN));
        assertThat(amberThenGreen().asOf(PartialDate.of(2030)).reading()).isEqualTo(Reading.of(GREEN));
    }

    @Test
    void theOrderTheAssessmentsAreGivenInDoesNotCount() {
        AssessmentHistory<BenefitStatus> reversed = history(Assessment.of(MARCH, GREEN), Assessment.of(JANUARY, AMBER));

        assertThat(reversed.asOf(JANUARY).reading()).isEqualTo(Reading.of(AMBER));
        assertThat(reversed.asOf(MARCH).reading()).isEqualTo(Reading.of(GREEN));
    }

    @Test
    void theAnswerNamesTheAssessmentItRestsOn() {
        assertThat(amberThenGreen().asOf(MARCH).assessments()).containsExactly(Assessment.of(MARCH, GREEN));
    }

    @ParameterizedTest
    @CsvSource({
        "2025,    2025-12-31, true",
        "2025,    2025,       true",
        "2025,    2025-12-30, true",
        "2025,    2025-01-01, true",
        "2025,    2024-12-31, false",
        "2025-03, 2025-03-31, true",
        "2025-03, 2025,       true",
        "2025-03, 2025-03-01, true",
        "2025-03, 2025-02, false",
        "2024/2025-03, 2025-03, true",
        "2024/2025-03, 2024-01-01, true",
        "2024/2025-03, 2023, false",
        "2025-03-31, 2025-03, true"
    })
    void anAssessmentIsSeenFromTheFirstDayOfItsDate(String about, String asked, boolean seen) {
        AssessmentHistory<BenefitStatus> history = history(Assessment.of(PartialDate.parse(about), RED));

        assertThat(history.asOf(PartialDate.parse(asked)).reading().isAssessed())
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08,         2022-08-25, 2022-08",
        "2022-08,         2022-08-31,",
        "2022-08,         2022-08,",
        "2022-08,         2022,",
        "2022-08-25,      2022-08-25,",
        "2022,            2022-08-25, 2022",
        "2022-04/2023-03, 2022-08,    2022-04/2023-03"
    })
    void untilTheLastDayOfItsDateHasPassedAnAssessmentIsDatedWithinIt(
            String about, String asked, @Nullable String within) {
        AssessmentHistory<BenefitStatus> history = history(Assessment.of(PartialDate.parse(about), RED));

        assertThat(history.asOf(PartialDate.parse(asked)).within())
                .isEqualTo(Optional.ofNullable(within).map(PartialDate::parse));
    }

    @Test
    void anAssessmentWhoseDateHasBegunCountsInPlaceOfEarlierOnes() {
        AssessmentHistory<BenefitStatus> history = history(
                Assessment.of(PartialDate.parse("2022-08-10"), AMBER),
                Assessment.of(PartialDate.parse("2022-08"), GREEN));

        assertThat(history.asOf(PartialDate.parse("2022-07-31")).reading().isNotAssessed())
                .isTrue();
        assertThat(history.asOf(PartialDate.parse("2022-08-25")).reading()).isEqualTo(Reading.of(GREEN));
        assertThat(history.before(PartialDate.parse("2022-08-25")).reading()).isEqualTo(Reading.of(AMBER));
        assertThat(history.before(PartialDate.parse("2022-08-05")).reading().isNotAssessed())
                .isTrue();
    }

    @Test
    void ofSeveralPeriodsThatAreNotOverTheOneThatBeginsFirstIsNamed() {
        AssessmentHistory<BenefitStatus> history = history(
                Assessment.of(PartialDate.parse("2022-08/2022-12"), AMBER), Assessment.of(PartialDate.of(2022), GREEN));

        assertThat(history.asOf(PartialDate.parse("2022-08-25")).within()).contains(PartialDate.of(2022));
    }

    @Test
    void aWrongLaterDateIsPutRightByAnEarlierOne() {
        AssessmentHistory<BenefitStatus> history = history(
                Assessment.of(PartialDate.of(2205), BLUE).toBuilder()
                        .id("wrong")
                        .build(),
                Assessment.of(MARCH, RED).toBuilder().supersedes("wrong").build());

        assertThat(history.asOf(PartialDate.of(2300)).reading()).isEqualTo(Reading.of(RED));
        assertThat(history.latestDate()).contains(MARCH);
    }

    @Test
    void whatALaterAssessmentSupersedesStandsUntilTheLaterOneIsSeen() {
        AssessmentHistory<BenefitStatus> history = history(
                Assessment.of(JANUARY, AMBER).toBuilder().id("first").build(),
                Assessment.of(MARCH, GREEN).toBuilder().supersedes("first").build());

        assertThat(history.asOf(JANUARY).reading()).isEqualTo(Reading.of(AMBER));
        assertThat(history.asOf(MARCH).reading()).isEqualTo(Reading.of(GREEN));
        assertThat(history.seenAsOf(MARCH)).hasSize(1);
    }

    @Test
    void circlesAreNamedInTheOrderOfTheirLinks() {
        Assessment<BenefitStatus> first = Assessment.of(JANUARY, AMBER).toBuilder()
                .id("1")
                .supersedes("3")
                .build();
        Assessment<BenefitStatus> second =
                Assessment.of(MARCH, RED).toBuilder().id("2").supersedes("1").build();
        Assessment<BenefitStatus> third =
                Assessment.of(MARCH, GREEN).toBuilder().id("3").supersedes("2").build();
        Assessment<BenefitStatus> itself =
                Assessment.of(MARCH, BLUE).toBuilder().id("4").supersedes("4").build();

        assertThat(history(first, second, third, itself).circles())
                .containsExactlyInAnyOrder(List.of(first, third, second), List.of(itself));
        assertThat(history(first, second).circles()).isEmpty();
    }

    @Test
    void aYearAndItsLastDayAreAboutOneDay() {
        AssessmentHistory<BenefitStatus> history = history(
                Assessment.of(PartialDate.of(2024), AMBER), Assessment.of(PartialDate.parse("2024-12-31"), RED));

        assertThat(history.asOf(PartialDate.of(2024)).reading()).isEqualTo(Reading.of(AMBER, RED));
    }

    @Test
    void aLaterDateStandsOverAnEarlierOneEvenIfItSaysNothing() {
        AssessmentHistory<BenefitStatus> history = history(
                Assessment.of(JANUARY, GREEN),
                Assessment.builder(BenefitStatus.class)
                        .asOf(MARCH)
                        .reason(NotAssessedReason.NOT_REPORTED)
                        .build());

        assertThat(history.asOf(MARCH).reading().isNotAssessed()).isTrue();
        assertThat(history.asOf(MARCH).assessments()).hasSize(1);
    }

    @Test
    void oneAssessmentMoreGivesALongerHistoryAndLeavesTheFirstAsItWas() {
        AssessmentHistory<BenefitStatus> shorter = history(Assessment.of(JANUARY, AMBER));
        AssessmentHistory<BenefitStatus> longer = shorter.plus(Assessment.of(MARCH, GREEN));

        assertThat(longer).isEqualTo(amberThenGreen());
        assertThat(shorter.assessments()).containsExactly(Assessment.of(JANUARY, AMBER));
    }

    @Test
    void theAssessmentsKeepTheOrderTheyWereGivenInAndCannotBeChanged() {
        List<Assessment<BenefitStatus>> given =
                new ArrayList<>(List.of(Assessment.of(MARCH, GREEN), Assessment.of(JANUARY, AMBER)));
        AssessmentHistory<BenefitStatus> history = AssessmentHistory.of(BenefitStatus.class, given);

        given.clear();

        assertThat(history.assessments()).containsExactly(Assessment.of(MARCH, GREEN), Assessment.of(JANUARY, AMBER));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> history.assessments().clear());
    }

    @Test
    void theLatestDateIsTheOneThatEndsLast() {
        assertThat(amberThenGreen().latestDate()).contains(MARCH);
        assertThat(history(Assessment.of(PartialDate.of(2025), BLUE), Assessment.of(MARCH, GREEN))
                        .latestDate())
                .contains(PartialDate.of(2025));
        assertThat(history().latestDate()).isEmpty();
    }

    @Test
    void historiesOfDifferentScalesAreNotEqual() {
        Object actions = AssessmentHistory.of(ActionStatus.class, List.of());

        assertThat(actions).isNotEqualTo(history());
    }

    @Test
    void theTextNamesTheScale() {
        assertThat(history()).hasToString("BenefitStatus[]");
    }

    @Test
    void equalityIsOfScaleAndAssessments() {
        EqualsVerifier.forClass(AssessmentHistory.class)
                .withNonnullFields("notAssessed", "assessments", "readings")
                .withIgnoredFields(
                        "notAssessed",
                        "begins",
                        "supersession",
                        "inOrder",
                        "worded",
                        "wordedAlone",
                        "recorded",
                        "words")
                .withPrefabValues(Reading.class, Reading.of(AMBER), Reading.of(BLUE))
                .withPrefabValues(
                        HistoryWords.class,
                        HistoryWords.of(history(), StatusScheme.empty()),
                        HistoryWords.of(amberThenGreen(), StatusScheme.empty()))
                .suppress(Warning.REFERENCE_EQUALITY, Warning.STRICT_HASHCODE)
                .verify();
    }

    @Test
    void whatWasKnownAtAMomentLeavesOutWhatWasRecordedLater() {
        Instant april = Instant.parse("2025-04-01T09:00:00Z");
        Assessment<BenefitStatus> undated = Assessment.of(JANUARY, AMBER);
        Assessment<BenefitStatus> recorded =
                Assessment.of(MARCH, GREEN).toBuilder().recordedAt(april).build();

        AssessmentHistory<BenefitStatus> history = history(undated, recorded);

        assertThat(history.knownAt(april)).isEqualTo(history);
        assertThat(history.knownAt(april.minusNanos(1))).isEqualTo(history(undated));
        assertThat(history.knownAt(april.minusNanos(1)).asOf(MARCH).reading()).isEqualTo(Reading.of(AMBER));
    }
}
