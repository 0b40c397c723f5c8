package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A status that a measure was given by hand, or that such a status was withdrawn.
 *
 * @param measured the measure
 * @param override the status
 */
public record StatusByHand(ReportedMeasure measured, StatusOverride override) {

    /**
     * The statuses by hand of a report's measures.
     *
     * @param report the report
     * @return those that have begun by its date, measure by measure
     */
    public static List<StatusByHand> of(Report report) {
        return report.measures().stream()
                .flatMap(measured -> of(measured, report.asOf()).stream())
                .toList();
    }

    /**
     * The statuses by hand of a measure.
     *
     * @param measured the measure
     * @param asOf the date of the report
     * @return those that have begun by then
     */
    public static List<StatusByHand> of(ReportedMeasure measured, PartialDate asOf) {
        return measured.placed().measure().getOverrides().stream()
                .filter(override -> override.getAsOf().isBegunBy(asOf))
                .map(override -> new StatusByHand(measured, override))
                .toList();
    }

    /** {@return why it was given; empty if a number of the measure is suppressed, which the reason might tell} */
    public Optional<String> reason() {
        return Optional.of(override.getReason()).filter(reason -> !measured.isAnythingSuppressed());
    }
}
