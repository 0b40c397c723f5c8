package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
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
 * @param values its values: the baseline, what was observed from the earliest date on, the target, the comparators and the median; and of
 *     what is suppressed its date alone
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

    private static boolean isExact(Actual actual) {
        return actual.find()
                .filter(observation -> observation.findRatio().isPresent()
                        || observation.findAmount().filter(Amount::isExact).isPresent())
                .isPresent();
    }

    private static MeasureSeries of(ReportedMeasure measured, List<Actual> actuals, PartialDate asOf) {
        Measure measure = measured.measure();
        // A median, and on which side of it values are, would tell of those that are hidden.
        Optional<Trend> trend =
                measured.suppressed().isEmpty() ? Optional.of(Trend.of(measure, asOf)) : Optional.empty();
        List<SeriesValue> values = new ArrayList<>();
        measure.getBaseline()
                .filter(baseline -> !measured.isBaselineSuppressed())
                .map(baseline -> SeriesValue.of(
                        SeriesKind.BASELINE,
                        baseline.getDate(),
                        baseline.getAmount(),
                        baseline.getUnit().or(measure::getUnit)))
                .ifPresent(values::add);
        actuals.stream().map(actual -> observed(measured, actual)).forEach(values::add);
        for (Amount amount : levels(measure.getTarget())) {
            values.add(SeriesValue.of(
                    SeriesKind.TARGET, measure.getTarget().terms().by(), amount, measure.getUnit()));
        }
        for (Comparison comparison :
                measured.figures().map(ReportedMeasure.Figures::comparisons).orElse(List.of())) {
            Comparator comparator = comparison.comparator();
            values.add(new SeriesValue(
                    SeriesKind.COMPARATOR,
                    Optional.of(comparator.getOf()),
                    comparator.getDate(),
                    Optional.empty(),
                    Optional.of(comparator.getAmount()),
                    comparator.getUnit().or(measure::getUnit),
                    Optional.empty()));
        }
        Optional<String> unit = actuals.get(0).observations().get(0).getUnit().or(measure::getUnit);
        trend.filter(said -> said.outcome() != TrendOutcome.NOT_SAID)
                .flatMap(Trend::chart)
                .map(RunChart::median)
                .flatMap(MeasureSeries::amount)
                .map(median -> SeriesValue.of(SeriesKind.MEDIAN, Optional.empty(), median, unit))
                .ifPresent(values::add);
        return new MeasureSeries(measured, values, trend);
    }

    private static SeriesValue observed(ReportedMeasure measured, Actual actual) {
        Measure measure = measured.measure();
        Observation first = actual.observations().get(0);
        boolean isHidden = actual.observations().stream().anyMatch(measured.suppressed()::contains);
        Optional<Actual> shown = Optional.of(actual).filter(any -> !isHidden);
        return new SeriesValue(
                SeriesKind.OBSERVED,
                Optional.empty(),
                first.findDate(),
                first.getPeriod(),
                shown.flatMap(Actual::find).flatMap(observation -> measure.findNumber(observation)),
                first.getUnit().or(actual::unit),
                shown);
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
