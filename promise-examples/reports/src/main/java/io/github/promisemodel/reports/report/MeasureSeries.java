package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.RunChart;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendOutcome;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The values of a measure over time, where exact ones of two dates or more are observed, and whether they change by more than chance.
 *
 * @param measured the measure
 * @param values its values: the baseline, what was observed from the earliest date on with what it revises, the targets, the comparators and
 *     the medians; and of what is suppressed its date alone
 * @param trend its trend; empty if any of its values is suppressed
 */
public record MeasureSeries(ReportedMeasure measured, List<SeriesValue> values, Optional<Trend> trend) {

    private static final int LEAST = 2;

    /**
     * Makes it, from a copy of the values.
     *
     * @param measured the measure
     * @param values its values
     * @param trend its trend
     */
    public MeasureSeries {
        Objects.requireNonNull(measured, "measured");
        values = List.copyOf(values);
        Objects.requireNonNull(trend, "trend");
    }

    /**
     * The series of a report.
     *
     * @param report the report
     * @return one for each measure of which exact values of two dates or more are observed, in their order
     */
    public static List<MeasureSeries> of(Report report) {
        List<MeasureSeries> series = new ArrayList<>();
        for (ReportedMeasure measured : report.measures()) {
            List<Actual> actuals = Actual.byDate(measured.measure(), report.asOf());
            if (actuals.stream().filter(MeasureSeries::isExact).count() >= LEAST) {
                series.add(of(measured, actuals, report.asOf()));
            }
        }
        return series;
    }

    /**
     * The rules for its median that count by a date, each with its reason.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return those whose start has begun by then, in the order of the plan
     */
    public List<MedianRule> medianRules(PartialDate asOf) {
        return measured.measure().getMedians().stream()
                .filter(rule ->
                        rule.getStart().map(start -> start.isBegunBy(asOf)).orElse(true))
                .toList();
    }

    private static boolean isExact(Actual actual) {
        return actual.find()
                .filter(observation -> observation.findRatio().isPresent()
                        || observation.findAmount().filter(Amount::isExact).isPresent())
                .isPresent();
    }

    private static MeasureSeries of(ReportedMeasure measured, List<Actual> actuals, PartialDate asOf) {
        Measure measure = measured.measure();
        // A median, and on which side of it values are, would tell of those that are hidden.
        boolean isAnyHidden = measure.getObservations().stream().anyMatch(measured.suppressed()::contains);
        Optional<Trend> trend = isAnyHidden ? Optional.empty() : Optional.of(Trend.of(measure, asOf));
        List<SeriesValue> values = new ArrayList<>();
        measure.getBaseline()
                .filter(baseline -> !measured.isBaselineSuppressed())
                .map(baseline -> SeriesValue.of(
                        SeriesKind.BASELINE,
                        baseline.getDate(),
                        baseline.getAmount(),
                        baseline.getUnit().or(measure::getUnit)))
                .ifPresent(values::add);
        values.addAll(ObservedValues.of(measured.placed().measure(), asOf, measured.suppressed()::contains));
        addTargets(values, measured, asOf);
        for (Comparison comparison :
                measured.figures().map(ReportedMeasure.Figures::comparisons).orElse(List.of())) {
            Comparator comparator = comparison.comparator();
            values.add(SeriesValue.of(
                            SeriesKind.COMPARATOR,
                            comparator.getDate(),
                            comparator.getAmount(),
                            comparator.getUnit().or(measure::getUnit))
                    .whose(comparator.getOf()));
        }
        if (!isAnyHidden) {
            Optional<String> unit =
                    actuals.get(0).observations().get(0).getUnit().or(measure::getUnit);
            addMedians(values, measure, unit, asOf);
        }
        return new MeasureSeries(measured, values, trend);
    }

    /** The target in force, or each that was in force while it was. */
    private static void addTargets(List<SeriesValue> values, ReportedMeasure measured, PartialDate asOf) {
        Measure whole = measured.placed().measure();
        for (TargetSteps.TargetStep step : TargetSteps.of(whole, asOf)) {
            for (Amount amount : levels(step.target())) {
                values.add(
                        SeriesValue.of(SeriesKind.TARGET, step.target().terms().by(), amount, whole.getUnit())
                                .holding(step.from(), step.until()));
            }
        }
    }

    private static void addMedians(List<SeriesValue> values, Measure measure, Optional<String> unit, PartialDate asOf) {
        for (MedianStretches.Stretch stretch : MedianStretches.of(measure, asOf)) {
            Optional.of(stretch.trend())
                    .filter(said -> said.outcome() != TrendOutcome.NOT_SAID)
                    .flatMap(Trend::chart)
                    .map(RunChart::median)
                    .flatMap(MeasureSeries::amount)
                    .map(median -> SeriesValue.of(SeriesKind.MEDIAN, Optional.empty(), median, unit)
                            .holding(stretch.from(), stretch.until()))
                    .ifPresent(values::add);
        }
    }

    /** The numbers of a target that values of any date are compared with. */
    private static List<Amount> levels(Target target) {
        boolean isLevel =
                target instanceof Target.AtLeast || target instanceof Target.AtMost || target instanceof Target.Between;
        return isLevel ? target.amounts() : List.of();
    }

    /** A median as an amount, of ratios half up to one place; empty if it has more digits than an amount. */
    private static Optional<Amount> amount(Fraction median) {
        BigDecimal denominator = new BigDecimal(median.denominator());
        BigDecimal places = BigDecimal.TEN.pow(PLACES);
        boolean isDecimal = places.remainder(denominator).signum() == 0;
        BigDecimal number = isDecimal
                ? new BigDecimal(median.numerator()).divide(denominator)
                : median.times(Fraction.HUNDREDTH).toPercent(1);
        int digits = Math.max(number.precision(), number.scale() + 1);
        return digits > Amount.MOST_DIGITS ? Optional.empty() : Optional.of(Amount.of(number));
    }

    /** Whoever divides ten to the power of so many divides that of any decimal number of an amount, and half of it. */
    private static final int PLACES = Amount.MOST_DIGITS + 1;
}
