package io.github.promisemodel.assessment;

import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.Optional;

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

    /**
     * How much of the entry is done, as it was reported.
     *
     * @return the per cent from 0 to 100; empty if no assessment that stands gives one, or they give different ones
     */
    public Optional<Integer> percentComplete() {
        List<Integer> reported = assessments.stream()
                .flatMap(assessment -> assessment.getPercentComplete().stream())
                .distinct()
                .toList();
        return reported.size() == 1 ? Optional.of(reported.get(0)) : Optional.empty();
    }

    /** {@return what is to be done next, by every assessment that stands and says so} */
    public List<String> nextSteps() {
        return assessments.stream()
                .flatMap(assessment -> assessment.getNextStep().stream())
                .toList();
    }

    /** {@return what is being done to put things right, by every assessment that stands and says so} */
    public List<String> recoveryNotes() {
        return assessments.stream()
                .flatMap(assessment -> assessment.getRecoveryNote().stream())
                .toList();
    }

    /** {@return whether it rests on assessments that disagree, with nothing to tell which of them stands} */
    public boolean isDisagreement() {
        return assessments.stream().map(Assessment::getReading).distinct().count() > 1;
    }
}
