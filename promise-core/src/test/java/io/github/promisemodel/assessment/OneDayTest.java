package io.github.promisemodel.assessment;

import static io.github.promisemodel.status.ActionStatus.AT_RISK;
import static io.github.promisemodel.status.ActionStatus.BEHIND;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static io.github.promisemodel.status.ActionStatus.PARTLY_COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several assessments about one day stands. */
class OneDayTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");
    private static final Instant APRIL = Instant.parse("2025-04-01T09:00:00Z");
    private static final Instant MAY = Instant.parse("2025-05-01T09:00:00Z");

    private static Assessment.Builder<ActionStatus> march(ActionStatus status) {
        return Assessment.of(MARCH, status).toBuilder();
    }

    private static Assessment.Builder<ActionStatus> marchSaysNothing() {
        return Assessment.builder(ActionStatus.class).asOf(MARCH);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Standing<ActionStatus> standing(Assessment<ActionStatus>... assessments) {
        return AssessmentHistory.of(ActionStatus.class, List.of(assessments)).asOf(MARCH);
    }

    @Test
    void theOneThatSupersedesTheOtherStands() {
        Assessment<ActionStatus> second = march(BEHIND).supersedes("first").build();

        Standing<ActionStatus> standing =
                standing(second, march(ON_TARGET).id("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(BEHIND));
        assertThat(standing.assessments()).containsExactly(second);
        assertThat(standing.isDisagreement()).isFalse();
    }

    @Test
    void theLastOfAChainOfSupersessionsStands() {
        Standing<ActionStatus> standing = standing(
                march(COMPLETE).id("third").supersedes("second").build(),
                march(ON_TARGET).id("first").build(),
                march(BEHIND).id("second").supersedes("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(COMPLETE));
    }

    @Test
    void supersessionCountsForMoreThanTheTimeOfRecording() {
        Standing<ActionStatus> standing = standing(
                march(BEHIND).id("first").recordedAt(MAY).build(),
                march(ON_TARGET).supersedes("first").recordedAt(APRIL).build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET));
    }

    @Test
    void oneThatSupersedesWhatIsNotThereChangesNothing() {
        Standing<ActionStatus> standing = standing(
                march(BEHIND).id("first").build(),
                march(ON_TARGET).supersedes("missing").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, BEHIND));
    }

    @Test
    void oneThatSupersedesItselfStillStands() {
        Standing<ActionStatus> standing =
                standing(march(BEHIND).id("first").supersedes("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(BEHIND));
        assertThat(standing.assessments()).hasSize(1);
    }

    @Test
    void aRingOfSupersessionsTellsNoneOfThemApart() {
        Standing<ActionStatus> standing = standing(
                march(BEHIND).id("first").supersedes("second").build(),
                march(ON_TARGET).id("second").supersedes("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, BEHIND));
        assertThat(standing.assessments()).hasSize(2);
        assertThat(standing.isDisagreement()).isTrue();
    }

    @Test
    void aRingIsStillToldApartByTheTimeOfRecording() {
        Standing<ActionStatus> standing = standing(
                march(BEHIND).id("first").supersedes("second").recordedAt(MAY).build(),
                march(ON_TARGET)
                        .id("second")
                        .supersedes("first")
                        .recordedAt(APRIL)
                        .build());

        assertThat(standing.reading()).isEqualTo(Reading.of(BEHIND));
    }

    @Test
    void aCircleTellsNothingApartBesideABystander() {
        Standing<ActionStatus> standing = standing(
                march(AT_RISK).id("third").build(),
                march(BEHIND).id("first").supersedes("second").build(),
                march(ON_TARGET).id("second").supersedes("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, AT_RISK, BEHIND));
        assertThat(standing.assessments()).hasSize(3);
    }

    @Test
    void whatIsOutsideACircleStillSupersedesOneOfIt() {
        Standing<ActionStatus> standing = standing(
                march(AT_RISK).id("third").supersedes("first").build(),
                march(BEHIND).id("first").supersedes("second").build(),
                march(ON_TARGET).id("second").supersedes("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, AT_RISK));
    }

    @Test
    void anIdThatTwoAssessmentsHaveDecidesNothing() {
        Standing<ActionStatus> standing = standing(
                march(BEHIND).id("first").build(),
                march(COMPLETE).id("first").build(),
                march(ON_TARGET).supersedes("first").build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, BEHIND, COMPLETE));
    }

    @Test
    void anAssessmentOfAnEarlierDaySupersedesOneOfThisDay() {
        Assessment<ActionStatus> right = Assessment.of(PartialDate.parse("2025-02"), COMPLETE).toBuilder()
                .supersedes("first")
                .build();

        Standing<ActionStatus> standing =
                standing(right, march(ON_TARGET).id("first").build());

        assertThat(standing.assessments()).containsExactly(right);
    }

    @Test
    void theOneRecordedLaterStands() {
        Assessment<ActionStatus> later = march(BEHIND).recordedAt(MAY).build();

        Standing<ActionStatus> standing =
                standing(later, march(ON_TARGET).recordedAt(APRIL).build());

        assertThat(standing.assessments()).containsExactly(later);
    }

    @Test
    void theOneRecordedLaterStandsEvenIfItSaysNothing() {
        Standing<ActionStatus> standing = standing(
                march(ON_TARGET).recordedAt(APRIL).build(),
                marchSaysNothing().recordedAt(MAY).build());

        assertThat(standing.reading().isNotAssessed()).isTrue();
    }

    @Test
    void oneWhoseTimeOfRecordingIsUnknownIsNeitherBeforeNorAfterAnother() {
        Standing<ActionStatus> standing = standing(
                march(COMPLETE).recordedAt(APRIL).build(),
                march(BEHIND).recordedAt(MAY).build(),
                march(ON_TARGET).build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, BEHIND));
        assertThat(standing.isDisagreement()).isTrue();
    }

    @Test
    void oneThatSaysNothingGivesWayToOneThatDoes() {
        Assessment<ActionStatus> cell = march(AT_RISK).basis(Basis.CELL).build();

        Standing<ActionStatus> standing = standing(
                marchSaysNothing()
                        .basis(Basis.UPDATE)
                        .note("Meetings were held.")
                        .build(),
                cell);

        assertThat(standing.reading()).isEqualTo(Reading.of(AT_RISK));
        assertThat(standing.assessments()).containsExactly(cell);
    }

    @Test
    void oneWithAnUnknownStatusGivesWayToOneWithAKnownOne() {
        Standing<ActionStatus> standing = standing(
                marchSaysNothing().addUnknownStatus("NEARLY").build(),
                march(ON_TARGET).build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET));
    }

    @Test
    void severalThatSayNothingAreNotAssessedAndDoNotDisagree() {
        Standing<ActionStatus> standing = standing(
                marchSaysNothing().basis(Basis.CELL).build(),
                marchSaysNothing().basis(Basis.UPDATE).build());

        assertThat(standing.reading().isNotAssessed()).isTrue();
        assertThat(standing.assessments()).hasSize(2);
        assertThat(standing.isDisagreement()).isFalse();
    }

    @Test
    void aCellAndAnUpdateThatDisagreeLeaveBothOpen() {
        Assessment<ActionStatus> cell = march(PARTLY_COMPLETE).basis(Basis.CELL).build();
        Assessment<ActionStatus> update = march(COMPLETE).basis(Basis.UPDATE).build();

        Standing<ActionStatus> standing = standing(update, cell);

        assertThat(standing.reading()).isEqualTo(Reading.of(PARTLY_COMPLETE, COMPLETE));
        assertThat(standing.assessments()).containsExactly(update, cell);
        assertThat(standing.isDisagreement()).isTrue();
    }

    @Test
    void twoThatSayTheSameAgree() {
        Standing<ActionStatus> standing = standing(
                march(COMPLETE).basis(Basis.CELL).build(),
                march(COMPLETE).basis(Basis.UPDATE).build());

        assertThat(standing.reading()).isEqualTo(Reading.of(COMPLETE));
        assertThat(standing.assessments()).hasSize(2);
        assertThat(standing.isDisagreement()).isFalse();
    }

    @Test
    void whatTheRemainingOnesAllowIsJoinedWhereTheyAreOpenThemselves() {
        Standing<ActionStatus> standing = standing(
                marchSaysNothing().reading(Reading.of(ON_TARGET, AT_RISK)).build(),
                marchSaysNothing().reading(Reading.of(AT_RISK, BEHIND)).build());

        assertThat(standing.reading()).isEqualTo(Reading.of(ON_TARGET, AT_RISK, BEHIND));
    }
}
