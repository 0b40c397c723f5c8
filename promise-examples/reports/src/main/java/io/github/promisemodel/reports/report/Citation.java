package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A place of a document that parts of a plan cite.
 *
 * @param document the id of the document; empty if no document is named
 * @param place the place
 * @param count how many parts cite it
 * @param kinds what they are
 * @param areas the areas that they belong to, but for those that belong to an entry
 * @param entries the actions and benefits that they belong to
 */
public record Citation(
        Optional<String> document,
        String place,
        long count,
        Set<Remark.Kind> kinds,
        List<ImprovementArea> areas,
        List<Entry<?>> entries) {

    /** Copies the collections. */
    public Citation {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        areas = List.copyOf(areas);
        entries = List.copyOf(entries);
    }

    /** A place by the document and by itself. */
    private record Printed(Optional<String> document, String place) {}

    /**
     * The places that a report's plan cites.
     *
     * @param report the report
     * @return one for each place of a document, in the order in which they are first cited
     */
    public static List<Citation> of(Report report) {
        Map<Printed, List<Remark>> byPlace = new LinkedHashMap<>();
        for (Remark remark : Remarks.of(report)) {
            if (remark.source().isPresent()) {
                Source source = remark.source().get();
                byPlace.computeIfAbsent(new Printed(source.getDocument(), source.getPlace()), each -> new ArrayList<>())
                        .add(remark);
            }
        }
        return byPlace.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static Citation of(Printed printed, List<Remark> remarks) {
        Map<String, ImprovementArea> areas = new LinkedHashMap<>();
        Set<Entry<?>> entries = new LinkedHashSet<>();
        for (Remark remark : remarks) {
            if (remark.entry().isPresent()) {
                entries.add(remark.entry().get());
            } else {
                remark.area().ifPresent(area -> areas.putIfAbsent(area.getId(), area));
            }
        }
        return new Citation(
                printed.document(),
                printed.place(),
                remarks.size(),
                remarks.stream().map(Remark::kind).collect(Collectors.toSet()),
                List.copyOf(areas.values()),
                List.copyOf(entries));
    }
}
