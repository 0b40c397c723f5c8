package io.github.promisemodel.progress;

import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the values of a measure change by more than chance as of a date, by a policy for run charts.
 *
 * <p>There is one value for each date, as {@link Actual#byDate} has them. Where one is not an exact number, or they are not all of one
 * unit and of periods of one length, no trend is said; nor is it of too few useful points. It says why.
 *
 * @param policy what people call the policy
 * @param outcome what it says
 * @param chart the values and their median; empty if they make no chart
 * @param limits the limits of the policy; empty if no trend is said
 * @param judgement whether the last run, of a signal, is on the better side of the median; empty if there is no signal, or the measure
 *     has no direction
 * @param newStart where the chart starts anew, if it does
 * @param why why no trend is said; empty if it is
 */
public record Trend(
        String policy,
        TrendOutcome outcome,
        Optional<RunChart> chart,
        Optional<TrendLimits> limits,
        Optional<ComparisonOutcome> judgement,
        Optional<TrendTerms.NewStart> newStart,
        Optional<Explanation> why)
        implements Phrased {

    /** The most useful points of which a trend is said: those of every day of 27 years. */
    public static final int MOST_USEFUL = 10_000;

    /**
     * Makes a trend.
     *
     * @param policy what people call the policy
     * @param outcome what it says
     * @param chart the values and their median
     * @param limits the limits of the policy
     * @param judgement whether the last run is on the better side
     * @param newStart where the chart starts anew
     * @param why why no trend is said
     */
    public Trend {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(newStart, "newStart");
        Objects.requireNonNull(why, "why");
    }

    /**
     * The trend of a measure by Anhøj and Olesen, with the median that it states.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return the trend
     */
    public static Trend of(Measure measure, PartialDate asOf) {
        return of(measure, asOf, TrendPolicy.ANHOEJ_OLESEN, TrendTerms.of(measure, asOf));
    }

    /**
     * The trend of a measure.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @param policy the policy
     * @param terms from which values on, and of which the median is
     * @return the trend
     */
    public static Trend of(Measure measure, PartialDate asOf, TrendPolicy policy, TrendTerms terms) {
        Optional<TrendTerms.NewStart> start = terms.newStartBy(asOf);
        List<Actual> actuals = Actual.byDate(measure, asOf).stream()
                .filter(actual -> start.map(anew ->
                                !date(actual).start().isBefore(anew.date().start()))
                        .orElse(true))
                .toList();
        Trend notSaid = new Trend(
                policy.name(),
                TrendOutcome.NOT_SAID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                start,
                Optional.empty());
        if (actuals.isEmpty()) {
            return notSaid.because(Explanations.explain(
                    measure,
                    Reason.NO_OBSERVATION,
                    "kind",
                    "TREND",
                    "asOf",
                    asOf,
                    "from",
                    start.map(TrendTerms.NewStart::date)));
        }
        Optional<Explanation> unfit = SeriesFitness.of(measure, actuals);
        if (unfit.isPresent()) {
            return notSaid.because(unfit.get());
        }
        List<RunPoint> points =
                actuals.stream().map(actual -> point(measure, actual)).toList();
        List<RunPoint> ofMedian = points.stream()
                .filter(point -> terms.frozenAt()
                        .map(frozen -> !point.date().end().isAfter(frozen.end()))
                        .orElse(true))
                .toList();
        if (ofMedian.isEmpty()) {
            return notSaid.because(Explanations.explain(
                    measure, Reason.NO_OBSERVATION, "kind", "MEDIAN", "frozenAt", terms.frozenAt()));
        }
        return notSaid.judged(measure, new RunChart(points, RunChart.median(ofMedian)), policy);
    }

    private static PartialDate date(Actual actual) {
        return actual.observations().get(0).findDate().orElseThrow();
    }

    private static RunPoint point(Measure measure, Actual actual) {
        return new RunPoint(
                date(actual),
                FoundNumber.of(measure, actual.observations().get(0))
                        .flatMap(FoundNumber::exact)
                        .orElseThrow());
    }

    private Trend because(Explanation reason) {
        return new Trend(policy, outcome, chart, limits, judgement, newStart, Optional.of(reason));
    }

    private Trend judged(Measure measure, RunChart run, TrendPolicy by) {
        int useful = run.useful();
        if (useful < by.leastUseful() || useful > MOST_USEFUL) {
            boolean few = useful < by.leastUseful();
            Explanation reason = Explanations.explain(
                    measure,
                    few ? Reason.TOO_FEW_POINTS : Reason.TOO_MANY_POINTS,
                    "useful",
                    useful,
                    "points",
                    run.points().size(),
                    few ? "least" : "most",
                    few ? by.leastUseful() : MOST_USEFUL);
            return new Trend(policy, outcome, Optional.of(run), limits, judgement, newStart, Optional.of(reason));
        }
        TrendLimits allowed = by.limits(useful);
        boolean signal = allowed.isSignal(run);
        return new Trend(
                policy,
                signal ? TrendOutcome.SIGNAL : TrendOutcome.NO_SIGNAL,
                Optional.of(run),
                Optional.of(allowed),
                measure.getDirection().filter(direction -> signal).map(direction -> better(run, direction)),
                newStart,
                why);
    }

    private static ComparisonOutcome better(RunChart run, Direction direction) {
        return (run.lastSide() == AmountOrder.ABOVE) == (direction == Direction.HIGHER_IS_BETTER)
                ? ComparisonOutcome.BETTER
                : ComparisonOutcome.WORSE;
    }

    /** {@return the trend, such as {@code a signal by Anhøj and Olesen 2014: the longest run is 12 of at most 7 ...}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the trend as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        if (why.isPresent()) {
            return Phrase.of("progress.TREND.NOT_SAID", "why", why);
        }
        RunChart run = chart.orElseThrow();
        TrendLimits allowed = limits.orElseThrow();
        Phrase figures = Phrase.of(
                "progress.TREND.FIGURES",
                "useful",
                run.useful(),
                "longest",
                run.longestRun(),
                "mostLong",
                allowed.longestRun(),
                "crossings",
                run.crossings(),
                "leastCrossings",
                allowed.crossings());
        if (outcome == TrendOutcome.NO_SIGNAL) {
            return Phrase.of("progress.TREND.NO_SIGNAL", "policy", policy, "figures", figures);
        }
        return Phrase.of(
                "progress.TREND.SIGNAL",
                "policy",
                policy,
                "figures",
                figures,
                "last",
                Phrase.of("progress.TREND.LAST." + run.lastSide(), "count", run.lastRun()),
                "better",
                judgement.map(side -> Phrase.of("progress.TREND." + side)));
    }
}
