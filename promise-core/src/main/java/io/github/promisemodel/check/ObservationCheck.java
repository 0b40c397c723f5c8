package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ratios that cannot be, and values that do not make the series that their measure says they are. */
final class ObservationCheck implements EntityCheck {

    private final Findings found;

    ObservationCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    private void measure(PlacedEntity<Measure> placed) {
        Optional<SeriesType> type = placed.entity().getSeries();
        for (MeasureSeries series : MeasureSeries.of(placed)) {
            for (int i = 0; i < series.observations().size(); i++) {
                one(series, i);
            }
            if (type.isEmpty() || type.get() == SeriesType.FLOW) {
                overlaps(series);
            } else if (type.get() == SeriesType.CUMULATIVE) {
                falls(series);
            }
        }
    }

    private void one(MeasureSeries series, int index) {
        Observation observation = series.observations().get(index);
        observation.findRatio().ifPresent(ratio -> ratio(ratio, series, index));
        if (observation.getPeriod().isEmpty()
                && series.measure().entity().getSeries().equals(Optional.of(SeriesType.FLOW))) {
            observation
                    .getDate()
                    .ifPresent(date -> found.addOf(
                            series.measure(),
                            FindingCode.FLOW_WITHOUT_PERIOD,
                            series.path(index).at("date"),
                            "date",
                            date));
        }
    }

    private void ratio(Ratio ratio, MeasureSeries series, int index) {
        PlanPath path = series.path(index);
        if (ratio.denominator().number().signum() == 0) {
            found.addOf(series.measure(), FindingCode.DENOMINATOR_IS_ZERO, path.at("denominator"), "ratio", ratio);
        } else if (ratio.rest().signum() < 0) {
            found.addOf(
                    series.measure(), FindingCode.NUMERATOR_ABOVE_DENOMINATOR, path.at("numerator"), "ratio", ratio);
        }
    }

    /** Periods that have days in common and are not the same: by their start, each with the one before it that ends last. */
    private void overlaps(MeasureSeries series) {
        List<Integer> ordered = new ArrayList<>();
        for (int index : series.standing()) {
            if (series.observations().get(index).getPeriod().isPresent()) {
                ordered.add(index);
            }
        }
        ordered.sort(Comparator.<Integer, PartialDate>comparing(index -> period(series, index)));
        Optional<PartialDate> last = Optional.empty();
        for (int index : ordered) {
            PartialDate period = period(series, index);
            if (last.isPresent() && isSame(last.get(), period)) {
                continue;
            }
            last.filter(period::overlaps)
                    .ifPresent(other -> found.addOf(
                            series.measure(),
                            FindingCode.OVERLAPPING_PERIODS,
                            series.path(index).at("period"),
                            "period",
                            period,
                            "other",
                            other));
            if (last.isEmpty() || period.end().isAfter(last.get().end())) {
                last = Optional.of(period);
            }
        }
    }

    private static PartialDate period(MeasureSeries series, int index) {
        return series.observations().get(index).getPeriod().orElseThrow();
    }

    private static boolean isSame(PartialDate one, PartialDate other) {
        return one.start().equals(other.start()) && one.end().equals(other.end());
    }

    /** A count since a start that is certainly lower than one of a day before. */
    private void falls(MeasureSeries series) {
        List<Integer> ordered = new ArrayList<>();
        for (int index : series.standing()) {
            Observation observation = series.observations().get(index);
            if (observation.findDate().isPresent() && observation.findAmount().isPresent()) {
                ordered.add(index);
            }
        }
        ordered.sort(Comparator.comparing(index -> date(series, index).end()));
        for (int i = 1; i < ordered.size(); i++) {
            int index = ordered.get(i);
            int before = ordered.get(i - 1);
            if (date(series, before).isBefore(date(series, index)) && isBelow(series, index, before)) {
                found.addOf(
                        series.measure(),
                        FindingCode.CUMULATIVE_FALLS,
                        series.path(index),
                        "date",
                        date(series, index),
                        "earlier",
                        date(series, before));
            }
        }
    }

    private static PartialDate date(MeasureSeries series, int index) {
        return series.observations().get(index).findDate().orElseThrow();
    }

    private static boolean isBelow(MeasureSeries series, int index, int before) {
        Observation later = series.observations().get(index);
        Observation earlier = series.observations().get(before);
        Optional<String> unit = series.measure().entity().getUnit();
        Amount amount = later.findAmount().orElseThrow();
        return later.getUnit().or(() -> unit).equals(earlier.getUnit().or(() -> unit))
                && amount.compareWith(earlier.findAmount().orElseThrow()) == AmountOrder.BELOW;
    }
}
