package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.progress.TargetSamples.MARCH_2018;
import static io.github.promisemodel.progress.TargetSamples.list;
import static io.github.promisemodel.progress.TargetSamples.reason;
import static io.github.promisemodel.progress.TargetSamples.sessions;
import static io.github.promisemodel.progress.TargetSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.progress.TargetStanding.State;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target that is not yet due is reached or not, and on the line from its baseline or behind it. */
class TargetLineTest {

    private Measure withBaseline(String observations, Baseline baseline) {
        return sessions()
                .target(new Target.AtLeast(amount("100"), TargetTerms.EMPTY.dueBy(date("2018"))))
                .baseline(baseline)
                .addAllObservations(list(observations))
                .build();
    }

    /** From 0 at the end of 2014 to 100 at the end of 2018. */
    private Measure fourYears(String observations) {
        return withBaseline(
                observations,
                Baseline.of(amount("0")).toBuilder().date(date("2014")).build());
    }

    @ParameterizedTest
    @CsvSource({
        "25, 2015-12-31, 25, 25, false",
        "24, 2015-12-31, 24, 25, true",
        "24, 2015, 24, 25, true",
        "0, 2014, 0, 0, false",
        "-1, 2014, -1, 0, true",
        "0, 2012, 0, 0, false",
    })
    void itIsOnTheLineOrBehindIt(String amount, String date, String reached, String expected, boolean behind) {
        TargetStanding standing = standing(fourYears(amount + " " + date), "2016");
        TargetLine line = standing.line().orElseThrow();

        assertThat(standing.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(standing.why()).isEmpty();
        assertThat(standing.isBehindLine()).isEqualTo(behind);
        assertThat(line.isBehind()).isEqualTo(behind);
        assertThat(line.reached().toPercent(0)).hasToString(reached);
        assertThat(line.expected().toPercent(0)).hasToString(expected);
        assertThat(line.asOf().end()).isEqualTo(date(date).end());
    }

    @Test
    void whatAPeriodThatIsNotOverFoundIsComparedWithTheLineAtTheDateAsked() {
        assertThat(standing(fourYears("20 2015"), "2015-06-30")
                        .line()
                        .orElseThrow()
                        .asOf())
                .isEqualTo(date("2015-06-30"));
    }

    @Test
    void thereIsNoLineWithoutABaselineADateOrAWay() {
        assertThat(standing("60 2016", "2016")).satisfies(noLine(Reason.NO_BASELINE, "it has no baseline"));
        assertThat(standing("", "2016")).satisfies(noLine(Reason.NO_OBSERVATION, "nothing is observed by 2016"));
        assertThat(standing(withBaseline("60 2016", Baseline.of(amount("0"))), "2016"))
                .satisfies(noLine(Reason.NO_LINE, "its baseline has no date, so there is no line to its target"));
        assertThat(standing(
                        withBaseline(
                                "60 2016",
                                Baseline.of(amount("0")).toBuilder()
                                        .date(date("2018-12"))
                                        .build()),
                        "2016"))
                .satisfies(noLine(
                        Reason.NO_LINE, "its baseline is of 2018-12, which is not before its target's day in 2018"));
        assertThat(standing(
                        fourYears("").toBuilder()
                                .addObservation(Observation.undated(amount("60")))
                                .build(),
                        "2016"))
                .satisfies(noLine(
                        Reason.NO_LINE,
                        "its observation is undated, so it cannot be compared with the line to its target"));
        assertThat(standing(
                        fourYears("").toBuilder()
                                .target(new Target.EachPeriod(amount("100"), Period.ofYears(1), MARCH_2018))
                                .addObservation(Observation.builder()
                                        .value(amount("60"))
                                        .period(date("2016"))
                                        .build())
                                .build(),
                        "2016"))
                .satisfies(noLine(Reason.NO_LINE, "its target is 100 in each P1Y, to which there is no line"));
    }

    private Consumer<TargetStanding> noLine(Reason reason, String message) {
        return standing -> {
            assertThat(standing.state()).isEqualTo(State.NOT_YET_DUE);
            assertThat(standing.line()).isEmpty();
            assertThat(standing.isBehindLine()).isFalse();
            assertThat(standing.why()).map(Said::by).contains(new Said(reason, "Measure m1: " + message));
        };
    }

    @Test
    void anInexactValueLeavesItOpenForTheReasonThatItIsInexact() {
        assertThat(reason(standing("over 80 2016", "2016"))).contains(Reason.INEXACT_VALUE);
        assertThat(reason(standing(
                        withBaseline(
                                "over 80 2016",
                                Baseline.of(amount("100")).toBuilder()
                                        .date(date("2014"))
                                        .build()),
                        "2016")))
                .contains(Reason.INEXACT_VALUE);
        assertThat(standing("over 90 2016", "2016").state()).isEqualTo(State.REACHED);
    }

    @Test
    void anUndatedObservationIsReachedOrNotAllTheSame() {
        assertThat(standing(
                                sessions()
                                        .addObservation(Observation.undated(amount("90")))
                                        .build(),
                                "2016")
                        .state())
                .isEqualTo(State.REACHED);
    }

    @Test
    void theLineIsSaid() {
        Measure.Builder measure = measure()
                .target(new Target.AtLeast(amount("100"), TargetTerms.EMPTY.dueBy(PartialDate.of(2018))))
                .baseline(
                        Baseline.of(amount("0")).toBuilder().date(date("2014")).build());

        assertThat(standing(measure.addObservation(observed("2015", "25")).build(), "2016"))
                .hasToString(
                        "not yet due, due by 2018: 25% of the way as of 2015-12-31, where a straight line is at 25%");
        assertThat(standing(measure.addObservation(observed("2016", "30")).build(), "2016"))
                .hasToString("not yet due, due by 2018, and behind the line: 30% of the way as of 2016-12-31, where a"
                        + " straight line is at 50%");
    }
}
