package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The publication that a figure is in, and the date that its figures are about, such as a briefing of 2024-11 with figures as
 * of 2024-09-30.
 *
 * @param id the publication's id, as the plan has it
 * @param title the publication's title
 * @param asOf the date that its figures are about and that they are counted as of
 * @param correction the day the figure was put right, if it is of a correction; empty for a figure as first published
 */
public record InPublication(String id, String title, PartialDate asOf, Optional<PartialDate> correction) {

    /**
     * Makes it.
     *
     * @param id the publication's id
     * @param title the publication's title
     * @param asOf the date that its figures are about
     * @param correction the day the figure was put right
     */
    public InPublication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(correction, "correction");
    }

    static InPublication of(Publication publication, Optional<PartialDate> correction) {
        return new InPublication(
                publication.getId(), publication.getTitle(), publication.getDateOfFigures(), correction);
    }
}
