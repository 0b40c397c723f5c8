package io.github.promisemodel.reports.report;

import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The values of a part of a measure, each beside that of the whole.
 *
 * @param measured the whole
 * @param part the part
 * @param values its values; of what is suppressed the date alone
 */
public record PartSeries(ReportedMeasure measured, ReportedPart part, List<PartValue> values) {

    /**
     * Makes it, from a copy of the values.
     *
     * @param measured the whole
     * @param part the part
     * @param values its values
     */
    public PartSeries {
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(part, "part");
        values = List.copyOf(values);
    }

    /**
     * A value of a part.
     *
     * @param value the value
     * @param whole that of the whole of the same date and period; empty if there is none
     */
    public record PartValue(SeriesValue value, Optional<SeriesValue> whole) {}

    /** What the values of a part and of the whole have in common where they belong together. */
    private record Time(Optional<PartialDate> date, Optional<PartialDate> period) {
        static Time of(SeriesValue value) {
            return new Time(value.date(), value.period());
        }
    }

    /** {@return whether any of its values is suppressed} */
    public boolean isAnySuppressed() {
        return values.stream().anyMatch(value -> value.value().isSuppressed());
    }

    /**
     * The parts of the measures of a report that have values as of its date.
     *
     * @param report the report
     * @return them, in the order of the measures and of the categories
     */
    public static List<PartSeries> of(Report report) {
        List<PartSeries> series = new ArrayList<>();
        for (ReportedMeasure measured : report.measures()) {
            if (!measured.parts().isEmpty()) {
                Map<Time, SeriesValue> wholes = new HashMap<>();
                observed(ObservedValues.of(measured.placed().measure(), report.asOf(), measured.suppressed()::contains))
                        .forEach(value -> wholes.put(Time.of(value), value));
                for (ReportedPart part : measured.parts()) {
                    List<PartValue> values =
                            ObservedValues.of(part.measure(), report.asOf(), part.suppressed()::contains).stream()
                                    .map(value -> new PartValue(
                                            value,
                                            Optional.of(value)
                                                    .filter(each -> each.kind() == SeriesKind.OBSERVED)
                                                    .flatMap(each -> Optional.ofNullable(wholes.get(Time.of(each))))))
                                    .toList();
                    if (!values.isEmpty()) {
                        series.add(new PartSeries(measured, part, values));
                    }
                }
            }
        }
        return series;
    }

    private static List<SeriesValue> observed(List<SeriesValue> values) {
        return values.stream()
                .filter(value -> value.kind() == SeriesKind.OBSERVED)
                .toList();
    }
}
