package io.github.promisemodel.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Timeliness.State;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.PartialDateArbitraries;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.StatusScheme;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every due date and every date asked about. */
class TimelinessProperties {

    private static Action action(PartialDate due, ActionStatus status) {
        return Action.builder()
                .id("4.1")
                .title("An action")
                .due(due)
                .addAssessment(Assessment.of(PartialDate.parse("2000"), status))
                .build();
    }

    @Property
    void anActionIsLateFromTheDayAfterItsLastDayAndNeverBefore(
            @ForAll("dates") PartialDate due, @ForAll("dates") PartialDate asOf, @ForAll ActionStatus status) {
        Timeliness timeliness = Timeliness.of(action(due, status), StatusScheme.empty(), asOf, Period.ZERO);
        boolean passed = due.end().isBefore(asOf.end());

        assertThat(timeliness.isLate()).isEqualTo(passed && !status.isComplete());
        assertThat(timeliness.daysLate() > 0).isEqualTo(passed && !status.isComplete());
    }

    @Property
    void onceLateAlwaysLateWhileNothingElseChanges(
            @ForAll("dates") PartialDate due, @ForAll @Size(2) List<@From("dates") PartialDate> dates) {
        List<PartialDate> ordered =
                dates.stream().sorted(Comparator.comparing(PartialDate::end)).toList();
        Action action = action(due, ActionStatus.IN_PROGRESS);
        Timeliness earlier = Timeliness.of(action, StatusScheme.empty(), ordered.get(0), Period.ZERO);
        Timeliness later = Timeliness.of(action, StatusScheme.empty(), ordered.get(1), Period.ZERO);

        assertThat(later.isLate()).isIn(earlier.isLate(), true);
        assertThat(later.daysLate()).isGreaterThanOrEqualTo(earlier.daysLate());
    }

    @Property
    void whatIsSoonWithinAShortTimeIsSoonWithinALongerOne(
            @ForAll("dates") PartialDate due,
            @ForAll("dates") PartialDate asOf,
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 100) int more) {
        Action action = action(due, ActionStatus.IN_PROGRESS);
        State within = Timeliness.of(action, StatusScheme.empty(), asOf, Period.ofDays(days))
                .state();
        State withinMore = Timeliness.of(action, StatusScheme.empty(), asOf, Period.ofDays(days + more))
                .state();

        assertThat(withinMore)
                .isIn(within == State.NOT_YET_DUE ? List.of(State.NOT_YET_DUE, State.DUE_SOON) : List.of(within));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return PartialDateArbitraries.dates(2023, 2025);
    }
}
