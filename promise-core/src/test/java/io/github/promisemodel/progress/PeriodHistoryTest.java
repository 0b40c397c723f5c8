package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.over;
import static io.github.promisemodel.progress.TargetSamples.reason;
import static io.github.promisemodel.progress.TargetSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.progress.TargetStanding.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a target of each period is whose day has passed and of which parts of periods are observed. */
class PeriodHistoryTest {

    private static Measure.Builder yearly(String amount, Observation... observations) {
        return measure()
                .target(new Target.EachPeriod(
                        amount(amount), Period.ofYears(1), TargetTerms.EMPTY.dueBy(date("2025-03"))))
                .addObservations(observations);
    }

    /** Quarters that end with that to 2025-03, such as {@code 90 90 90 90}; {@code -} for one that is not observed. */
    private static Observation[] quarters(String numbers) {
        String[] each = numbers.split(" ");
        List<Observation> quarters = new ArrayList<>();
        for (int i = 0; i < each.length; i++) {
            LocalDate first = LocalDate.of(2025, 4, 1).minusMonths(3L * (each.length - i));
            LocalDate last = first.plusMonths(3).minusDays(1);
            if (!each[i].equals("-")) {
                quarters.add(over(first + "/" + last, each[i]));
            }
        }
        return quarters.toArray(Observation[]::new);
    }

    private static State state(String target, String quarters) {
        return standing(yearly(target, quarters(quarters)).build(), "2025-06").state();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 90 90 90 90, MISSED",
        "400, 100 100 100 100, IN_TIME",
        "over 400, 100 100 100 100, MISSED",
        "over 400, 100 100 100 101, IN_TIME",
        "400, 90 90 90 90 90, MISSED",
        "400, 90 90 90 90 90 90 90 90 90, MISSED",
        "400, 100 100 100 100 90, LOST_SINCE",
        "over 400, 100 100 100 100 90, MISSED",
        "400, 200 200 0 0 0 0, LOST_SINCE",
        "400, 90 90 90, NOT_DECIDED",
        "400, 90 - 90 90 90 90, NOT_DECIDED",
        "400, 90 90 90 90 - 90 90 90 90, MISSED",
        "400, 90 90 90 - 90 90 90 90, NOT_DECIDED",
        "400, 450 - 90 90 90 90, LOST_SINCE"
    })
    void quartersThatAddUpToAWholePeriodDecideIt(String target, String quarters, State state) {
        assertThat(state(target, quarters)).isEqualTo(state);
    }

    @Test
    void aQuarterBesideTheYearThatMissesIsPartOfIt() {
        Measure measure = yearly("400", over("2024-04/2025-03", "360"), over("2024-04/2024-06", "90"))
                .build();
        Measure met = yearly("400", over("2023-04/2024-03", "400"), over("2024-04/2025-03", "360"))
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.MISSED);
        assertThat(standing(met, "2025-06").state()).isEqualTo(State.LOST_SINCE);
    }

    @Test
    void aQuarterOfTwoYearsIsDecidedByNone() {
        Measure measure = yearly("400", over("2023-04/2024-03", "360"), over("2024-02/2024-05", "90"))
                .addObservations(over("2024-04/2025-03", "360"))
                .build();

        TargetStanding standing = standing(measure, "2025-06");
        assertThat(standing.state()).isEqualTo(State.NOT_DECIDED);
        assertThat(reason(standing)).contains(Reason.PERIODS_DIFFER);
    }

    @Test
    void aLongMissedPeriodGoesOnBehindAShorterThatBeginsLater() {
        // The half of 2023 is within the year that begins in January, though another missed year begins in April.
        Measure measure = yearly("400", over("2023-01/2023-12", "360"), over("2022-04/2023-03", "360"))
                .addObservations(over("2023-07/2023-12", "200"), over("2024-04/2025-03", "360"))
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.MISSED);
    }

    @Test
    void aPeriodWithSeveralValuesOrThatOverlapsAnotherLeavesItOpen() {
        Observation[] earlier = quarters("90 90 90 90 90 90 90 90");
        Observation[] twoValues = Stream.concat(Stream.of(earlier), Stream.of(over("2023-04/2023-06", "95")))
                .toArray(Observation[]::new);
        Observation[] overlap = Stream.concat(Stream.of(earlier), Stream.of(over("2023-05/2023-07", "95")))
                .toArray(Observation[]::new);
        Observation[] sameValue = Stream.concat(Stream.of(earlier), Stream.of(over("2023-04/2023-06", "90.0")))
                .toArray(Observation[]::new);

        assertThat(standing(yearly("400", twoValues).build(), "2025-06").state())
                .isEqualTo(State.NOT_DECIDED);
        assertThat(standing(yearly("400", overlap).build(), "2025-06").state()).isEqualTo(State.NOT_DECIDED);
        assertThat(standing(yearly("400", sameValue).build(), "2025-06").state())
                .isEqualTo(State.MISSED);
    }

    @Test
    void inexactQuartersAndThoseOfASnapshotAreNotAdded() {
        assertThat(standing(
                                yearly("400", quarters("90 90 90 90"))
                                        .series(SeriesType.SNAPSHOT)
                                        .build(),
                                "2025-06")
                        .state())
                .isEqualTo(State.NOT_DECIDED);
        Observation[] inexact = quarters("90 90 90 90");
        inexact[1] = over("2024-07/2024-09", "over 90");
        assertThat(standing(yearly("400", inexact).build(), "2025-06").state()).isEqualTo(State.NOT_DECIDED);
    }

    @Test
    void daysAreAddedToo() {
        Measure measure = measure()
                .target(new Target.EachPeriod(
                        amount("5"), Period.ofDays(2), TargetTerms.EMPTY.dueBy(date("2025-03-04"))))
                .addObservations(over("2025-03-01", "2"), over("2025-03-02", "2"), over("2025-03-03", "2"))
                .addObservations(over("2025-03-04", "2"))
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.MISSED);
    }

    @Test
    void whatIsNotSeenYetPlaysNoPart() {
        Measure measure = yearly("400", quarters("90 90 90 90"))
                .addObservations(Observation.builder()
                        .date(date("2026"))
                        .period(date("2024-04/2025-03"))
                        .value(Amount.of(500))
                        .build())
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.MISSED);
    }

    @Test
    void aQuarterThatIsNotSeenYetLeavesTheOneBeforeAlone() {
        Measure measure = yearly("400", quarters("90 90 90 90 90 90 90 90"))
                .addObservations(Observation.builder()
                        .date(date("2026"))
                        .period(date("2023-04/2023-06"))
                        .value(Amount.of(95))
                        .build())
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.MISSED);
    }

    @Test
    void ofAQuarterTheValueRecordedLastIsAdded() {
        Observation[] quarters = quarters("200 90 90 90 90 90 90 90");
        quarters[0] = quarters[0].toBuilder()
                .recordedAt(Instant.parse("2023-08-01T00:00:00Z"))
                .build();
        Measure measure = yearly("400", quarters)
                .addObservations(over("2023-04/2023-06", "90").toBuilder()
                        .recordedAt(Instant.parse("2023-09-01T00:00:00Z"))
                        .build())
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.MISSED);
    }

    @Test
    void aHalfYearBesideItsQuartersLeavesNoneOfThemToBeAdded() {
        Measure measure = yearly("400", quarters("90 200 100 100 50 90 90 90"))
                .addObservations(over("2023-04/2023-09", "290"))
                .build();

        assertThat(standing(measure, "2025-06").state()).isEqualTo(State.NOT_DECIDED);
    }

    /** Any quarters in a row, against the sums of each four of them. */
    @Property
    void aRowOfQuartersIsAsItsWholeYearsAre(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(max = 200) Integer> numbers) {
        String said = String.join(" ", numbers.stream().map(String::valueOf).toList());
        boolean last = false;
        boolean ever = numbers.stream().anyMatch(number -> number >= 400);
        for (int i = 0; i + 4 <= numbers.size(); i++) {
            last = numbers.subList(i, i + 4).stream().mapToInt(each -> each).sum() >= 400;
            ever |= last;
        }

        assertThat(state("400", said)).isEqualTo(last ? State.IN_TIME : ever ? State.LOST_SINCE : State.MISSED);
    }
}
