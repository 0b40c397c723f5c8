package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All the assessments of one entry, which answer how it stood as of a date.
 *
 * <p>Nothing is ever taken out of a history; {@link #plus} gives a longer one. Of several assessments about one day
 *
 * <ol>
 *   <li>one that another {@linkplain Assessment#getSupersedes supersedes} falls away,
 *   <li>then one that was recorded before another falls away,
 *   <li>of the rest, one that says nothing of the status gives way to those that do,
 *   <li>and what is still left stands together: the entry may have any status that one of them allows.
 * </ol>
 *
 * <p>"About one day" compares last days: {@code 2024} and {@code 2024-12-31} are about the same day.
 *
 * @param <S> the scale of the entry
 */
public final class AssessmentHistory<S extends Enum<S>> {

    private final Class<S> scale;
    private final List<Assessment<S>> assessments;

    private AssessmentHistory(Class<S> scale, List<Assessment<S>> assessments) {
        this.scale = scale;
        this.assessments = assessments;
    }

    /**
     * A history of assessments.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @param assessments the assessments in any order, none at all included
     * @return the history
     */
    public static <S extends Enum<S>> AssessmentHistory<S> of(Class<S> scale, List<Assessment<S>> assessments) {
        return new AssessmentHistory<>(scale, List.copyOf(assessments));
    }

    /** {@return the assessments in the order given} */
    public List<Assessment<S>> getAssessments() {
        return assessments;
    }

    /**
     * This history and one assessment more.
     *
     * @param assessment the assessment to append
     * @return the longer history
     */
    public AssessmentHistory<S> plus(Assessment<S> assessment) {
        List<Assessment<S>> longer = new ArrayList<>(assessments);
        longer.add(assessment);
        return of(scale, longer);
    }

    /**
     * The latest date that an assessment is about.
     *
     * @return the date, or empty if there are no assessments
     */
    public Optional<PartialDate> getLatestDate() {
        return assessments.stream().map(Assessment::getAsOf).reduce((a, b) -> b.isBy(a) ? a : b);
    }

    /**
     * The history as it was known at a moment: without what was recorded later.
     *
     * <p>Asked about a date it gives what a report of that moment gave, whatever has been put right since.
     *
     * @param moment the moment, inclusive
     * @return the assessments recorded by then; one whose time of recording is unknown is kept, for nothing says that it
     *     came later
     */
    public AssessmentHistory<S> knownAt(Instant moment) {
        List<Assessment<S>> known = new ArrayList<>();
        for (Assessment<S> assessment : assessments) {
            if (assessment.getRecordedAt().filter(moment::isBefore).isEmpty()) {
                known.add(assessment);
            }
        }
        return of(scale, known);
    }

    /**
     * How the entry stood as of a date.
     *
     * @param asOf the date of the question; a partial one counts from its last day. Assessments about that day are seen
     * @return what stands; not assessed, by no assessment, if none is about that day or one before
     */
    public Standing<S> asOf(PartialDate asOf) {
        LocalDate latest = null;
        for (Assessment<S> assessment : assessments) {
            LocalDate day = assessment.getAsOf().getLastDay();
            if (assessment.getAsOf().isBy(asOf) && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        if (latest == null) {
            return new Standing<>(Reading.notAssessed(scale), List.of());
        }
        List<Assessment<S>> ofThatDay = new ArrayList<>();
        for (Assessment<S> assessment : assessments) {
            if (assessment.getAsOf().getLastDay().equals(latest)) {
                ofThatDay.add(assessment);
            }
        }
        return standing(informative(latestRecorded(notSuperseded(ofThatDay))));
    }

    private static <S extends Enum<S>> List<Assessment<S>> notSuperseded(List<Assessment<S>> ofOneDay) {
        Set<String> superseded = new HashSet<>();
        for (Assessment<S> assessment : ofOneDay) {
            assessment
                    .getSupersedes()
                    .filter(id -> !assessment.getId().equals(Optional.of(id)))
                    .ifPresent(superseded::add);
        }
        List<Assessment<S>> left = new ArrayList<>();
        for (Assessment<S> assessment : ofOneDay) {
            if (assessment.getId().filter(superseded::contains).isEmpty()) {
                left.add(assessment);
            }
        }
        // A ring of assessments that supersede each other tells none of them apart.
        return left.isEmpty() ? ofOneDay : left;
    }

    private static <S extends Enum<S>> List<Assessment<S>> latestRecorded(List<Assessment<S>> ofOneDay) {
        Instant latest = Instant.MIN;
        for (Assessment<S> assessment : ofOneDay) {
            Instant recorded = assessment.getRecordedAt().orElse(Instant.MIN);
            latest = recorded.isAfter(latest) ? recorded : latest;
        }
        List<Assessment<S>> left = new ArrayList<>();
        for (Assessment<S> assessment : ofOneDay) {
            // One whose time of recording is unknown cannot be put before or after another.
            if (assessment.getRecordedAt().isEmpty()
                    || assessment.getRecordedAt().get().equals(latest)) {
                left.add(assessment);
            }
        }
        return left;
    }

    private static <S extends Enum<S>> List<Assessment<S>> informative(List<Assessment<S>> ofOneDay) {
        List<Assessment<S>> left = new ArrayList<>();
        for (Assessment<S> assessment : ofOneDay) {
            if (!assessment.getReading().isNotAssessed()) {
                left.add(assessment);
            }
        }
        return left.isEmpty() ? ofOneDay : left;
    }

    private static <S extends Enum<S>> Standing<S> standing(List<Assessment<S>> left) {
        Reading<S> reading = left.get(0).getReading();
        for (Assessment<S> assessment : left) {
            reading = reading.or(assessment.getReading());
        }
        return new Standing<>(reading, left);
    }

    /** Two histories are equal if they hold equal assessments in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentHistory<?> history
                && scale == history.scale
                && assessments.equals(history.assessments);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + assessments.hashCode();
    }

    @Override
    public String toString() {
        return scale.getSimpleName() + assessments;
    }
}
