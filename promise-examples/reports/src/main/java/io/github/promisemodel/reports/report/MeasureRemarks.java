package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.Remark.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a measure has a note or a source. Where any number of it is suppressed, so is every note of it: a note may say the number
 * again.
 */
final class MeasureRemarks {

    private final ReportedMeasure measured;
    private final Measure measure;
    private final PartialDate asOf;
    private final boolean isHidden;
    private final List<Remark> remarks = new ArrayList<>();

    MeasureRemarks(ReportedMeasure measured, PartialDate asOf) {
        this.measured = measured;
        this.measure = measured.placed().measure();
        this.asOf = asOf;
        this.isHidden = measured.isAnythingSuppressed();
    }

    void addTo(List<Remark> all) {
        add(Kind.MEASURE, Optional.empty(), Optional.empty(), measure.getNote(), measure.getSource());
        measure.getBaseline()
                .ifPresent(baseline -> add(
                        Kind.BASELINE, Optional.empty(), baseline.getDate(), baseline.getNote(), baseline.getSource()));
        measure.getObservations().stream()
                .filter(each -> isSeen(each.findDate()))
                .forEach(each ->
                        add(Kind.OBSERVATION, Optional.empty(), each.findDate(), each.getNote(), each.getSource()));
        breakdowns();
        measured.parts().forEach(this::part);
        measure.getComparators().stream()
                .filter(each -> isSeen(each.getDate()))
                .forEach(each -> add(
                        Kind.COMPARATOR, Optional.of(each.getOf()), each.getDate(), each.getNote(), each.getSource()));
        measure.getMedians()
                .forEach(each ->
                        add(Kind.MEDIAN, Optional.empty(), each.getStart(), Optional.empty(), each.getSource()));
        measure.getOverrides().stream()
                .filter(each -> each.getAsOf().isBegunBy(asOf))
                .forEach(each -> add(
                        Kind.STATUS_BY_HAND,
                        Optional.empty(),
                        Optional.of(each.getAsOf()),
                        each.getNote(),
                        each.getSource()));
        measure.getTargetAmendments().stream()
                .filter(each -> each.getDate().isBegunBy(asOf))
                .forEach(each -> add(
                        Kind.AMENDMENT,
                        Optional.empty(),
                        Optional.of(each.getDate()),
                        Optional.empty(),
                        each.getSource()));
        all.addAll(remarks);
    }

    private void breakdowns() {
        Map<String, String> titles = new HashMap<>();
        measured.parts().forEach(part -> titles.put(part.measure().getId(), part.categoryTitle()));
        for (Breakdown breakdown : measure.getBreakdowns()) {
            add(Kind.BREAKDOWN, Optional.empty(), Optional.empty(), breakdown.getNote(), breakdown.getSource());
            for (BreakdownPart part : breakdown.getParts()) {
                String id = breakdown.measureOf(measure, part).getId();
                add(
                        Kind.CATEGORY,
                        Optional.of(titles.getOrDefault(id, part.getCategory())),
                        Optional.empty(),
                        part.getNote(),
                        Optional.empty());
            }
        }
    }

    private void part(ReportedPart part) {
        part.measure().getObservations().stream()
                .filter(each -> isSeen(each.findDate()))
                .forEach(each -> add(
                        Kind.OBSERVATION,
                        Optional.of(part.categoryTitle()),
                        each.findDate(),
                        each.getNote(),
                        each.getSource()));
    }

    private boolean isSeen(Optional<PartialDate> date) {
        return date.map(each -> each.isBegunBy(asOf)).orElse(true);
    }

    private void add(
            Kind kind,
            Optional<String> detail,
            Optional<PartialDate> date,
            Optional<String> note,
            Optional<Source> source) {
        if (note.isPresent() || source.isPresent()) {
            List<String> titles = new ArrayList<>(List.of(measure.getTitle()));
            detail.ifPresent(titles::add);
            remarks.add(new Remark(
                    kind,
                    measured.placed().area(),
                    measured.placed().entry(),
                    titles,
                    date,
                    note.filter(each -> !isHidden),
                    isHidden && note.isPresent(),
                    source));
        }
    }
}
