package io.github.promisemodel.assessment;

import io.github.promisemodel.status.Reading;
import java.util.List;

/**
 * How an entry stands as of a date, and by which assessments, such as {@code PARTLY_COMPLETE or COMPLETE} by a cell and an
 * update that disagree.
 *
 * @param <S> the scale of the entry
 * @param reading the statuses the entry may have
 * @param assessments the assessments that say so, in the history's order; none if nobody has assessed the entry
 */
public record Standing<S extends Enum<S>>(Reading<S> reading, List<Assessment<S>> assessments) {

    /**
     * Makes a standing, from a copy of the assessments.
     *
     * @param reading the statuses the entry may have
     * @param assessments the assessments that say so
     */
    public Standing {
        assessments = List.copyOf(assessments);
    }

    /** {@return whether it rests on assessments that disagree, with nothing to tell which of them stands} */
    public boolean isDisagreement() {
        return assessments.stream().map(Assessment::getReading).distinct().count() > 1;
    }
}
