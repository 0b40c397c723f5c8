package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target or a value of a measure in the words that it is printed in.
 *
 * @param measured the measure
 * @param kind whether it is a target or a value
 * @param date when the target is due, or what the value is as of
 * @param words the words; empty if they may not be shown, for they may say a number of people that is too small
 */
public record MeasureInWords(ReportedMeasure measured, Kind kind, Optional<PartialDate> date, Optional<String> words) {

    /** What is printed. Names are stable; scripts may depend on them. */
    public enum Kind {
        /** A target. */
        TARGET,
        /** A value that was observed. */
        VALUE
    }

    /**
     * The printed words of a report's measures.
     *
     * @param report the report
     * @return them measure by measure, targets before values; without values that are observed after the date of the report
     */
    public static List<MeasureInWords> of(Report report) {
        List<MeasureInWords> printed = new ArrayList<>();
        for (ReportedMeasure measured : report.measures()) {
            boolean isHidden = measured.isAnythingSuppressed();
            List<Target> targets = new ArrayList<>(measured.placed().measure().getTargetProfile());
            targets.add(measured.placed().measure().getTarget());
            for (Target target : targets) {
                target.terms()
                        .asPrinted()
                        .ifPresent(words -> printed.add(new MeasureInWords(
                                measured, Kind.TARGET, target.terms().by(), Optional.of(words))));
            }
            for (Observation observation : measured.placed().measure().getObservations()) {
                boolean isSeen = observation
                        .findDate()
                        .map(date -> date.isBegunBy(report.asOf()))
                        .orElse(true);
                Optional<String> words = observation.getAsPrinted().filter(each -> isSeen);
                if (words.isPresent()) {
                    printed.add(new MeasureInWords(
                            measured, Kind.VALUE, observation.findDate(), words.filter(each -> !isHidden)));
                }
            }
        }
        return printed;
    }
}
