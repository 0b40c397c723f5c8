package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.OtherWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    private static final PartialDate AS_OF = date("2025-01");

    /** Values of January 2020 and the months after it. */
    static Measure monthly(String values) {
        Measure.Builder measure = measure();
        PartialDate month = date("2020-01");
        for (String value : values.split(" ")) {
            measure.addObservation(observed(month.toString(), value));
            month = PartialDate.of(
                    month.start().plusMonths(1).getYear(),
                    month.start().plusMonths(1).getMonthValue());
        }
        return measure.build();
    }

    private static final String RISE = "1 1 1 1 1 1 1 9 9 9 9 9 9 9";

    private static Trend trend(Measure measure, TrendTerms terms) {
        return Trend.of(measure, AS_OF, TrendPolicy.ANHOEJ_OLESEN, terms);
    }

    private static void assertNotSaid(Measure measure, Reason reason, String message) {
        Trend trend = Trend.of(measure, AS_OF);

        assertThat(trend.outcome()).isEqualTo(TrendOutcome.NOT_SAID);
        assertThat(trend.limits()).isEmpty();
        assertThat(trend.why()).map(Said::by).contains(new Said(reason, "Measure m1: " + message));
        assertThat(trend).hasToString("no trend is said: Measure m1: " + message);
        OtherWords.assertSaid(List.of(trend), measure);
    }

    @Test
    void aStepIsASignal() {
        Trend trend = Trend.of(monthly(RISE), AS_OF);

        assertThat(trend.outcome()).isEqualTo(TrendOutcome.SIGNAL);
        assertThat(trend.limits()).contains(new TrendLimits(7, 4));
        assertThat(trend.chart().orElseThrow().median()).hasToString("5");
        assertThat(trend.judgement()).isEmpty();
        assertThat(trend)
                .hasToString(
                        "a signal by Anhøj and Olesen 2014: values off the median: 14; longest run: 7, by chance at most 7;"
                                + " crossings: 1, by chance at least 4; the last 7 are above the median");
        OtherWords.assertSaid(List.of(trend), monthly(RISE) + " Anhøj and Olesen 2014");
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 9 9 9 9 9 9 9, HIGHER_IS_BETTER, BETTER, the last 7 are above the median, which is better",
        "1 1 1 1 1 1 1 9 9 9 9 9 9 9, LOWER_IS_BETTER, WORSE, the last 7 are above the median, which is worse",
        "9 9 9 9 9 9 9 1 1 1 1 1 1 1, HIGHER_IS_BETTER, WORSE, the last 7 are below the median, which is worse",
        "9 9 9 9 9 9 9 1 1 1 1 1 1 1, LOWER_IS_BETTER, BETTER, the last 7 are below the median, which is better"
    })
    void itIsBetterOrWorseOnlyWithADirection(
            String values, Direction direction, ComparisonOutcome judgement, String end, String rest) {
        Measure measure = monthly(values).toBuilder().direction(direction).build();
        Trend trend = Trend.of(measure, AS_OF);

        assertThat(trend.judgement()).contains(judgement);
        assertThat(trend.toString()).endsWith(end + ", " + rest);
        OtherWords.assertSaid(List.of(trend), measure + " Anhøj and Olesen 2014");
    }

    @Test
    void whatIsNoSignalIsNeitherBetterNorWorse() {
        Measure measure = monthly("1 9 1 9 1 9 1 9 1 9 1 9").toBuilder()
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        Trend trend = Trend.of(measure, AS_OF);

        assertThat(trend.outcome()).isEqualTo(TrendOutcome.NO_SIGNAL);
        assertThat(trend.judgement()).isEmpty();
        assertThat(trend)
                .hasToString(
                        "no signal by Anhøj and Olesen 2014: values off the median: 12; longest run: 1, by chance at most 7;"
                                + " crossings: 11, by chance at least 3");
        OtherWords.assertSaid(List.of(trend), measure + " Anhøj and Olesen 2014");
    }

    @Test
    void tenUsefulPointsAreEnoughAndNineAreNot() {
        assertThat(Trend.of(monthly("1 9 1 9 1 9 1 9 1 9"), AS_OF).outcome()).isEqualTo(TrendOutcome.NO_SIGNAL);
        Measure nine = monthly("1 9 1 9 1 9 1 9 5");
        assertNotSaid(nine, Reason.TOO_FEW_POINTS, "8 of its 9 values are not on the median, and a trend needs 10");
        assertThat(Trend.of(nine, AS_OF).chart().orElseThrow().median()).hasToString("5");
    }

    @Test
    void aRunOfOneMoreThanTheLimitIsASignalThoughTheLineCrossesOftenEnough() {
        assertThat(Trend.of(monthly("1 1 1 1 1 1 1 9 9 1 9 9 1 9 9 9 9 9"), AS_OF)
                        .outcome())
                .isEqualTo(TrendOutcome.NO_SIGNAL);
        assertThat(Trend.of(monthly("1 1 1 1 1 1 1 1 9 1 9 1 9 9 9 1 9 9 9 9 9 9"), AS_OF)
                        .outcome())
                .isEqualTo(TrendOutcome.SIGNAL);
    }

    @Test
    void whatIsNotANumberOfOneKindHasNoTrend() {
        Measure twelve = monthly("1 9 1 9 1 9 1 9 1 9 1 9");
        assertNotSaid(measure().build(), Reason.NO_OBSERVATION, "nothing dated is observed by 2025-01");
        assertNotSaid(
                measure().addObservation(Observation.undated(amount("3"))).build(),
                Reason.NO_OBSERVATION,
                "nothing dated is observed by 2025-01");
        assertNotSaid(
                with(twelve, observed("2023", "about 70")),
                Reason.INEXACT_VALUE,
                "the observation 'about 70' is not an exact number");
        assertNotSaid(
                with(
                        twelve,
                        Observation.builder()
                                .date(date("2023"))
                                .asPrinted("most")
                                .build()),
                Reason.WORDS_ONLY,
                "the observation has only the words 'most'");
        assertNotSaid(
                with(twelve, Observation.of(date("2023"), YesNo.YES)),
                Reason.KINDS_DIFFER,
                "a trend is of numbers, and an observation is a yes or no");
        assertNotSaid(
                with(twelve, observed("2023", "3").toBuilder().unit("%").build()),
                Reason.UNITS_DIFFER,
                "its observations are in people and in %");
        assertNotSaid(
                with(with(twelve, observed("2023", "3")), observed("2023-12-31", "4")),
                Reason.SEVERAL_VALUES,
                "its observations of 2023 are 3 people and 4 people, with nothing to tell which is right");
        assertNotSaid(
                with(twelve, over("2023", "4")),
                Reason.PERIODS_DIFFER,
                "one observation covers no stated period, and another 2023; a trend is of periods of one length");
        assertNotSaid(
                measure()
                        .addObservation(over("2023", "4"))
                        .addObservation(over("2024-01/2024-03", "4"))
                        .build(),
                Reason.PERIODS_DIFFER,
                "one observation covers 2023, and another 2024-01/2024-03; a trend is of periods of one length");
        assertNotSaid(
                measure()
                        .addObservation(over("2023-01/2023-12", "4"))
                        .addObservation(over("2023-07/2024-06", "4"))
                        .build(),
                Reason.PERIODS_OVERLAP,
                "its observations cover 2023-01/2023-12 and 2023-07/2024-06, which overlap");
    }

    private static Measure with(Measure measure, Observation observation) {
        return measure.toBuilder().addObservation(observation).build();
    }

    @Test
    void oneUnitNeedNotBeThatOfTheMeasure() {
        Measure.Builder measure = measure();
        for (int year = 2000; year < 2012; year++) {
            measure.addObservation(observed(String.valueOf(year), String.valueOf(year % 2)).toBuilder()
                    .unit("%")
                    .build());
        }
        assertThat(Trend.of(measure.build(), AS_OF).outcome()).isEqualTo(TrendOutcome.NO_SIGNAL);
    }

    @Test
    void periodsOfOneLengthThatFollowEachOtherHaveATrend() {
        Measure.Builder measure = measure();
        for (int year = 2021; year <= 2024; year++) {
            for (String months : List.of("01/03", "04/06", "07/09", "10/12")) {
                String[] ends = months.split("/");
                measure.addObservation(over(
                        year + "-" + ends[0] + "/" + year + "-" + ends[1], String.valueOf(1 + ends[0].charAt(1) % 2)));
            }
        }
        assertThat(Trend.of(measure.build(), AS_OF).outcome()).isEqualTo(TrendOutcome.NO_SIGNAL);
    }

    @Test
    void theValueOfADateIsTheOneRecordedLast() {
        Measure measure = measure()
                .addObservation(observed("2020", "3").toBuilder()
                        .recordedAt(Instant.parse("2021-01-01T00:00:00Z"))
                        .build())
                .addObservation(observed("2020", "4").toBuilder()
                        .recordedAt(Instant.parse("2021-02-01T00:00:00Z"))
                        .build())
                .addObservation(observed("2019-12-31", "9"))
                .addObservation(observed("2026", "9"))
                .build();

        assertThat(Actual.byDate(measure, AS_OF)).hasToString("[9 people, 4 people]");
    }

    @Test
    void aFrozenMedianIsThatOfTheValuesUpToItsDate() {
        Measure measure = monthly("1 3 1 3 9 9 9 9 9 9 9 9");
        Trend trend = trend(measure, TrendTerms.ALL.freezeAt(date("2020-04")));

        assertThat(trend.chart().orElseThrow().median()).hasToString("2");
        assertThat(trend.chart().orElseThrow().useful()).isEqualTo(12);
        assertThat(trend.chart().orElseThrow().longestRun()).isEqualTo(9);
        assertThat(trend.outcome()).isEqualTo(TrendOutcome.SIGNAL);
        assertThat(Trend.of(measure, AS_OF).outcome()).isEqualTo(TrendOutcome.NOT_SAID);

        Trend before = trend(measure, TrendTerms.ALL.freezeAt(date("2019")));
        assertThat(before.why())
                .map(Said::by)
                .contains(new Said(
                        Reason.NO_OBSERVATION, "Measure m1: nothing is observed by 2019, when its median is frozen"));
        OtherWords.assertSaid(List.of(before), measure);
    }

    @Test
    void aNewStartLeavesOutWhatIsBeforeItOnceItHasBegun() {
        Measure measure = monthly("1 1 1 1 1 5 9 5 9 5 9 5 9 5 9");
        TrendTerms anew = TrendTerms.ALL.startAnew(date("2020-06"), "the count changed");
        Trend trend = trend(measure, anew);

        assertThat(trend.newStart()).isEqualTo(anew.newStart());
        assertThat(trend.chart().orElseThrow().points()).hasSize(10);
        assertThat(trend.outcome()).isEqualTo(TrendOutcome.NO_SIGNAL);
        Trend earlier = Trend.of(measure, date("2020-05"), TrendPolicy.ANHOEJ_OLESEN, anew);
        assertThat(earlier.chart().orElseThrow().points()).hasSize(5);
        assertThat(earlier.newStart()).isEmpty();
        Trend later = trend(measure, TrendTerms.ALL.startAnew(date("2022"), "the count changed"));
        assertThat(later.why())
                .map(Said::by)
                .contains(
                        new Said(Reason.NO_OBSERVATION, "Measure m1: nothing dated is observed from 2022 by 2025-01"));
        OtherWords.assertSaid(List.of(later), measure);
    }

    @Test
    void termsThatMeanNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrendTerms.ALL.startAnew(date("2022"), " "))
                .withMessage("New start at 2022: it has no reason; say why");
        TrendTerms anew = TrendTerms.ALL.startAnew(date("2022"), "the count changed");
        assertThat(anew.freezeAt(date("2022-01-01")).frozenAt()).contains(date("2022-01-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anew.freezeAt(date("2021")))
                .withMessage(
                        "Median frozen at 2021: that is before the new start at 2022; freeze it later, or not at all");
    }

    @Test
    void aCouncilHasItsOwnPolicy() {
        TrendPolicy six = new TrendPolicy() {
            @Override
            public String name() {
                return "six on one side";
            }

            @Override
            public int leastUseful() {
                return 6;
            }

            @Override
            public TrendLimits limits(int useful) {
                return new TrendLimits(5, 0);
            }
        };
        Trend trend = Trend.of(monthly("1 1 1 1 1 1 9 9 9 9 9 9"), AS_OF, six, TrendTerms.ALL);

        assertThat(trend.policy()).isEqualTo("six on one side");
        assertThat(trend.outcome()).isEqualTo(TrendOutcome.SIGNAL);
        assertThat(Trend.of(monthly("1 1 1 1 1 9 9 9 9 9"), AS_OF, six, TrendTerms.ALL)
                        .outcome())
                .isEqualTo(TrendOutcome.NO_SIGNAL);
    }

    @Test
    void ofMoreThanTheMostUsefulPointsNoTrendIsSaid() {
        Measure.Builder measure = measure();
        for (int i = 0; i <= Trend.MOST_USEFUL; i += 2) {
            measure.addObservation(day(i, "1")).addObservation(day(i + 1, "2"));
        }
        Trend trend = Trend.of(measure.build(), AS_OF);

        assertThat(trend.why())
                .map(Said::by)
                .contains(
                        new Said(
                                Reason.TOO_MANY_POINTS,
                                "Measure m1: 10002 of its 10002 values are not on the median, and a trend is said of 10000 at most"));
        OtherWords.assertSaid(List.of(trend), "m1 10002 10000");
    }

    private static Observation day(int number, String value) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
        return observed(day.toString(), value);
    }
}
