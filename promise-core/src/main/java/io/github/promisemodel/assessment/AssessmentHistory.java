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
    private final Reading<S> notAssessed;
    /** The day that each assessment is about and what it says, so that finding the latest looks at no assessment. */
    private final int[] days;

    private final Reading<S>[] readings;
    /** Whether each day is after the one before, as histories mostly are. */
    private final boolean inOrder;

    @SuppressWarnings({"rawtypes", "unchecked"}) // there are no arrays of a parameterized type
    private AssessmentHistory(Class<S> scale, List<Assessment<S>> assessments) {
        this.scale = scale;
        this.assessments = assessments;
        this.notAssessed = Reading.notAssessed(scale);
        this.days = new int[assessments.size()];
        this.readings = new Reading[days.length];
        boolean ordered = true;
        for (int i = 0; i < days.length; i++) {
            days[i] = dayOf(assessments.get(i).getAsOf());
            readings[i] = assessments.get(i).getReading();
            ordered &= i == 0 || days[i - 1] < days[i];
        }
        this.inOrder = ordered;
    }

    /** Its last day as a number that is in the order of days and cheap to make, such as 20,210,922. */
    private static int dayOf(PartialDate date) {
        LocalDate day = date.getLastDay();
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
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
        int latest = latest(dayOf(asOf));
        if (latest < 0) {
            return new Standing<>(notAssessed, List.of());
        }
        List<Assessment<S>> ofThatDay = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            if (days[i] == days[latest]) {
                ofThatDay.add(assessments.get(i));
            }
        }
        return standing(informative(latestRecorded(notSuperseded(ofThatDay))));
    }

    /**
     * The statuses the entry may have had as of a date: the reading of {@link #asOf}, without naming what it rests on, which
     * is faster over many entries.
     *
     * @param asOf the date of the question; a partial one counts from its last day
     * @return the reading; not assessed if no assessment is about that day or one before
     */
    public Reading<S> readingAsOf(PartialDate asOf) {
        if (!inOrder) {
            return asOf(asOf).reading();
        }
        int latest = latest(dayOf(asOf));
        return latest < 0 ? notAssessed : readings[latest];
    }

    /** The place of an assessment about the latest day up to one, or -1 if there is none. */
    private int latest(int day) {
        int latest = -1;
        for (int i = days.length - 1; i >= 0; i--) {
            if (days[i] <= day && (latest < 0 || days[i] > days[latest])) {
                latest = i;
                if (inOrder) {
                    return latest;
                }
            }
        }
        return latest;
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
