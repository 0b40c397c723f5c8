package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an entry stands as of a date, and by which assessments, such as {@code PARTLY_COMPLETE or COMPLETE} by a cell and an
 * update that disagree.
 *
 * <p>An assessment dated {@code 2022-08} is seen from 1 August 2022. Until the month is over, it is not known on which of its
 * days the entry was judged, and the standing says so: it is dated {@linkplain #within within} that month.
 *
 * @param <S> the scale of the entry
 * @param reading the statuses the entry may have
 * @param assessments the assessments that say so, in the history's order; none if nobody has assessed the entry
 * @param readings what each of the assessments says, in the same order: what it states or, in a history that is
 *     {@linkplain AssessmentHistory#readBy read by a scheme}, what its words mean
 * @param within the month, year or range that they are dated by, if it is not over as of the date; of several the one that
 *     begins first
 */
public record Standing<S extends Enum<S>>(
        Reading<S> reading, List<Assessment<S>> assessments, List<Reading<S>> readings, Optional<PartialDate> within) {

    /**
     * Makes a standing, from copies of the lists.
     *
     * @param reading the statuses the entry may have
     * @param assessments the assessments that say so
     * @param readings what each of them says
     * @param within the period that they are dated by, if it is not over
     * @throws IllegalArgumentException if there are more or fewer readings than assessments
     */
    public Standing {
        Objects.requireNonNull(reading, "reading");
        assessments = List.copyOf(assessments);
        readings = List.copyOf(readings);
        if (readings.size() != assessments.size()) {
            throw new IllegalArgumentException("Standing: " + readings.size() + " readings of " + assessments.size()
                    + " assessments; give one for each");
        }
        Objects.requireNonNull(within, "within");
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
        return readings.stream().distinct().count() > 1;
    }
}
