package io.github.promisemodel.governance;

import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A report that was given, such as the briefing of {@code 2024-09-03}.
 *
 * @param line the id of the reporting line that it belongs to
 * @param on the day it was given; a partial date counts from its last day
 */
public record GivenReport(String line, PartialDate on) {

    /**
     * Makes a given report.
     *
     * @param line the id of the reporting line that it belongs to
     * @param on the day it was given
     */
    public GivenReport {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(on, "on");
    }

    /**
     * The reports that a plan's publications were, such as {@code GivenReport.of(plan.getPublications())}.
     *
     * @param publications the publications
     * @return those that name a reporting line, in the order given
     */
    public static List<GivenReport> of(Collection<Publication> publications) {
        return publications.stream()
                .flatMap(publication ->
                        publication.getLine().stream().map(line -> new GivenReport(line, publication.getDate())))
                .toList();
    }
}
