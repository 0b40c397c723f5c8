package io.github.promisemodel.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Timeliness.State;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelinessTest {

    private static final Period THREE_MONTHS = Period.ofMonths(3);
    private static final PartialDate START = PartialDate.parse("2020");

    private static Action.Builder due(String due) {
        return Action.builder().id("4.1").title("An action").due(PartialDate.parse(due));
    }

    private static Action.Builder assessed(String due, ActionStatus status) {
        return due(due).addAssessment(Assessment.of(START, status));
    }

    private static Timeliness asOf(Action.Builder action, String asOf) {
        return Timeliness.of(action.build(), StatusScheme.empty(), PartialDate.parse(asOf), THREE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-01-01, OVERDUE, 1",
        "2025, 2026-01-31, OVERDUE, 31",
        "2025, 2026-01, OVERDUE, 31",
        "2025, 2025-12-31, DUE_SOON, 0",
        "2025, 2025, DUE_SOON, 0",
        "2025-09-30, 2025-06-30, DUE_SOON, 0",
        "2025-10-01, 2025-06-30, NOT_YET_DUE, 0",
        "2026, 2025, NOT_YET_DUE, 0"
    })
    void lastDaysAreCompared(String due, String asOf, State state, long daysLate) {
        assertThat(asOf(assessed(due, ActionStatus.IN_PROGRESS), asOf))
                .isEqualTo(new Timeliness(state, Optional.of(PartialDate.parse(due)), daysLate));
    }

    @Test
    void withNoTimeBeforehandOnlyTheLastDayItselfIsSoon() {
        Action action = assessed("2025", ActionStatus.IN_PROGRESS).build();

        assertThat(Timeliness.of(action, StatusScheme.empty(), PartialDate.parse("2025-12-30"), Period.ZERO)
                        .state())
                .isEqualTo(State.NOT_YET_DUE);
        assertThat(Timeliness.of(action, StatusScheme.empty(), PartialDate.parse("2025-12-31"), Period.ZERO)
                        .state())
                .isEqualTo(State.DUE_SOON);
    }

    @Test
    void soonCannotLieInThePast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeliness.of(due("2025").build(), StatusScheme.empty(), START, Period.ofDays(-1)))
                .withMessage("Due soon: P-1D lies in the past; give a time from now on, such as P3M");
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void whatHasLeftThePlanIsEndedWhateverWasDoneOfItAndNeverLate(ActionStatus status) {
        for (DispositionKind kind : List.of(DispositionKind.SUPERSEDED, DispositionKind.WITHDRAWN)) {
            Timeliness ended = asOf(assessed("2021", status).disposition(Disposition.of(kind)), "2025");

            assertThat(ended.state()).isEqualTo(State.ENDED);
            assertThat(ended.isLate()).isFalse();
            assertThat(ended.daysLate()).isZero();
            assertThat(ended.due()).contains(PartialDate.of(2021));
        }
    }

    @Test
    void whatIsCompleteIsNeverLateAndTheDateIsStillTold() {
        Timeliness complete = asOf(assessed("2021", ActionStatus.COMPLETE), "2025");

        assertThat(complete.state()).isEqualTo(State.COMPLETE);
        assertThat(complete.isLate()).isFalse();
        assertThat(complete.due()).contains(PartialDate.of(2021));
        assertThat(complete.daysLate()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"COMPLETE"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherStatusIsOverdueOnceTheDateHasPassed(ActionStatus status) {
        Timeliness late = asOf(assessed("2021", status), "2025");

        assertThat(late.state()).isEqualTo(State.OVERDUE);
        assertThat(late.isLate()).isTrue();
    }

    @Test
    void anActionNobodyHasAssessedIsOverdueUnlessItIsComplete() {
        Timeliness late = asOf(due("2021"), "2025");

        assertThat(late.state()).isEqualTo(State.OVERDUE_UNLESS_COMPLETE);
        assertThat(late.isLate()).isTrue();
    }

    @Test
    void anOpenReadingThatAllowsCompleteLeavesItOpen() {
        Action.Builder mayBeComplete = due("2021")
                .addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(START)
                        .reading(Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE))
                        .build());
        Action.Builder mayNot = due("2021")
                .addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(START)
                        .reading(Reading.of(ActionStatus.IN_PROGRESS, ActionStatus.BEHIND))
                        .build());

        assertThat(asOf(mayBeComplete, "2025").state()).isEqualTo(State.OVERDUE_UNLESS_COMPLETE);
        assertThat(asOf(mayNot, "2025").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void whatWasAssessedLaterIsNotSeen() {
        Action.Builder later = due("2021").addAssessment(Assessment.of(PartialDate.of(2024), ActionStatus.COMPLETE));

        assertThat(asOf(later, "2023").state()).isEqualTo(State.OVERDUE_UNLESS_COMPLETE);
        assertThat(asOf(later, "2024").state()).isEqualTo(State.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"SUPERSEDED, ENDED", "WITHDRAWN, ENDED", "CARRIED_FORWARD, OVERDUE", "CLOSED, OVERDUE"})
    void nothingIsDueOfAnActionThatIsSupersededOrWithdrawn(DispositionKind kind, State state) {
        Action.Builder action = assessed("2021", ActionStatus.IN_PROGRESS).disposition(Disposition.of(kind));

        assertThat(asOf(action, "2025").state()).isEqualTo(state);
    }

    @Test
    void anActionWithoutADueDateIsNeverLate() {
        Action.Builder action = Action.builder().id("4.1").title("An action");

        assertThat(asOf(action, "2025")).isEqualTo(new Timeliness(State.NO_DUE_DATE, Optional.empty(), 0));
        assertThat(asOf(action, "2025").isLate()).isFalse();
    }

    @Test
    void aDueDateInWordsAloneIsNoAbsentOne() {
        Action without = Action.builder().id("4.1").title("An action").build();
        Action.Builder action = without.toBuilder()
                .addAssessment(Assessment.of(PartialDate.of(2021), ActionStatus.BEHIND))
                .dueAsPrinted("Spring 2024");

        assertThat(asOf(action, "2025")).isEqualTo(new Timeliness(State.DUE_IN_WORDS, Optional.empty(), 0));
        assertThat(asOf(action, "2025").isLate()).isFalse();
        assertThat(asOf(
                                without.toBuilder()
                                        .addAssessment(Assessment.of(PartialDate.of(2021), ActionStatus.COMPLETE))
                                        .dueAsPrinted("Spring 2024"),
                                "2025")
                        .state())
                .isEqualTo(State.COMPLETE);
    }

    @Test
    void anExtensionPutsTheDueDateOffFromWhenItWasAgreed() {
        Action.Builder action = assessed("2023", ActionStatus.IN_PROGRESS)
                .addDueExtension(DueExtension.of(PartialDate.of(2024)).toBuilder()
                        .agreed(PartialDate.parse("2024-02"))
                        .build())
                .addDueExtension(DueExtension.of(PartialDate.of(2026)).toBuilder()
                        .agreed(PartialDate.parse("2025-01"))
                        .build());

        assertThat(asOf(action, "2024-01").state()).isEqualTo(State.OVERDUE);
        assertThat(asOf(action, "2024-02").due()).contains(PartialDate.of(2024));
        assertThat(asOf(action, "2024-02").state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(asOf(action, "2025-01-30").daysLate()).isEqualTo(30);
        assertThat(asOf(action, "2025-01-31").due()).contains(PartialDate.of(2026));
    }

    @Test
    void anExtensionWithoutADateOfAgreementAlwaysCounts() {
        Action.Builder action =
                assessed("2023", ActionStatus.IN_PROGRESS).addDueExtension(DueExtension.of(PartialDate.of(2026)));

        assertThat(asOf(action, "2020").due()).contains(PartialDate.of(2026));
    }

    @Test
    void anExtensionIsADueDateEvenWhereTheFirstIsNotStated() {
        Action action = Action.builder()
                .id("4.1")
                .title("An action")
                .addDueExtension(DueExtension.of(PartialDate.of(2026)))
                .build();

        assertThat(action.getDue()).isEmpty();
        assertThat(action.dueAsOf(START)).contains(PartialDate.of(2026));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02, 2025-01-31, NOT_YET_ADDED, 0",
        "2025-02, 2025-02-01, OVERDUE, 32",
        "2025-02, 2025-04-30, OVERDUE, 120",
        "2025-02, 2025-05-01, ENDED, 0"
    })
    void nothingIsLateBeforeItIsAddedOrAfterItHasLeft(String added, String asOf, State state, long daysLate) {
        Action.Builder action = assessed("2024", ActionStatus.IN_PROGRESS)
                .added(PartialDate.parse(added))
                .disposition(Disposition.builder()
                        .kind(DispositionKind.WITHDRAWN)
                        .date(PartialDate.parse("2025-05"))
                        .build());

        assertThat(asOf(action, asOf)).isEqualTo(new Timeliness(state, Optional.of(PartialDate.of(2024)), daysLate));
    }
}
