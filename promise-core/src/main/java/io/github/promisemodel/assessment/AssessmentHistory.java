package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;

/**
 * All the assessments of one entry, which answer how it stood as of a date.
 *
 * <p>Nothing is ever taken out of a history; {@link #plus} gives a longer one. A question as of a date sees the assessments
 * whose date has begun by then: one dated {@code 2022-08} is seen from 1 August 2022, and until the month is over the answer
 * says that it is dated {@linkplain Standing#within within} it. Of those that are seen
 *
 * <ol>
 *   <li>one that another {@linkplain Assessment#getSupersedes supersedes} falls away, of whatever date the two are. A circle
 *       of them decides nothing, nor does an id that two of them have,
 *   <li>then one about an earlier day than another falls away,
 *   <li>then one that was recorded before another falls away,
 *   <li>of the rest, one that says nothing of the status gives way to those that do,
 *   <li>and what is still left stands together: the entry may have any status that one of them allows.
 * </ol>
 *
 * <p>The day that an assessment is about is its last: {@code 2024} and {@code 2024-12-31} are about the same day.
 *
 * @param <S> the scale of the entry
 */
public final class AssessmentHistory<S extends Enum<S>> {

    private static final int MONTHS = 100;

    private final Class<S> scale;
    private final List<Assessment<S>> assessments;
    private final Reading<S> notAssessed;
    /** The day from which each assessment is seen and what it says, so that finding the latest looks at no assessment. */
    private final int[] begins;

    private final Reading<S>[] readings;
    private final Supersession supersession;
    /** Whether each begins and ends after the one before, as mostly they do, so that the last that is seen stands. */
    private final boolean inOrder;

    @SuppressWarnings({"rawtypes", "unchecked"}) // there are no arrays of a parameterized type
    private AssessmentHistory(Class<S> scale, List<Assessment<S>> assessments) {
        this.scale = scale;
        this.assessments = assessments;
        this.notAssessed = Reading.notAssessed(scale);
        this.begins = new int[assessments.size()];
        this.readings = new Reading[begins.length];
        boolean ordered = true;
        int end = 0;
        for (int i = 0; i < begins.length; i++) {
            PartialDate date = assessments.get(i).getAsOf();
            int before = end;
            begins[i] = dayOf(date.start());
            end = dayOf(date.end());
            readings[i] = assessments.get(i).getReading();
            ordered &= before < end && (i == 0 || begins[i - 1] < begins[i]);
        }
        this.supersession = Supersession.of(assessments, begins);
        this.inOrder = ordered && supersession.isNone();
    }

    /** A day as a number that is in the order of days and cheap to make, such as 20,210,922. */
    static int dayOf(LocalDate day) {
        return (day.getYear() * MONTHS + day.getMonthValue()) * MONTHS + day.getDayOfMonth();
    }

    private static LocalDate dateOf(int day) {
        return LocalDate.of(day / (MONTHS * MONTHS), day / MONTHS % MONTHS, day % MONTHS);
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
    public List<Assessment<S>> assessments() {
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
     * The assessments that no other supersedes in the end, whatever days they are about.
     *
     * @return the assessments in the order given
     */
    public List<Assessment<S>> inTheEnd() {
        if (supersession.isNone()) {
            return assessments;
        }
        List<Assessment<S>> left = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (!supersession.isSuperseded(i, Integer.MAX_VALUE - 1)) {
                left.add(assessments.get(i));
            }
        }
        return List.copyOf(left);
    }

    /**
     * The latest date that an assessment is about, of those that no other supersedes in the end.
     *
     * @return the date, or empty if there are no assessments
     */
    public Optional<PartialDate> latestDate() {
        return inTheEnd().stream().map(Assessment::getAsOf).reduce((latest, date) -> date.isBy(latest) ? latest : date);
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
     * The history over approved assessments alone, for figures that wait for nobody.
     *
     * <p>One that is not approved counts as if it had never been written; by itself it takes nothing away. What an approved one
     * supersedes falls away also where the link leads through others that are not: if an approved assessment supersedes a draft, and
     * the draft an older one, the approved one is given with the older one as what it supersedes. Circles decide nothing. When an
     * assessment was approved plays no part.
     *
     * @return the history of those whose last review approves them, and of those without a review; this one if that is all
     */
    public AssessmentHistory<S> approved() {
        List<Assessment<S>> approved = ApprovedAssessments.of(assessments);
        return approved == assessments ? this : of(scale, approved);
    }

    /**
     * How the entry stood as of a date.
     *
     * @param asOf the date of the question; a partial one counts from its last day. Assessments whose date has begun by that
     *     day are seen
     * @return what stands; not assessed, by no assessment, if none is seen
     */
    public Standing<S> asOf(PartialDate asOf) {
        return standing(SameDayAssessments.standing(latest(seenAsOf(asOf))), asOf.end());
    }

    /**
     * How the entry stood as of a date but for the assessments about the latest day: what stood before what stands.
     *
     * @param asOf the date of the question; a partial one counts from its last day
     * @return what stood before; not assessed, by no assessment, if there was nothing before
     */
    public Standing<S> before(PartialDate asOf) {
        List<Assessment<S>> seen = new ArrayList<>(seenAsOf(asOf));
        Optional<LocalDate> latest = latest(seen).stream()
                .map(assessment -> assessment.getAsOf().end())
                .findFirst();
        latest.ifPresent(day -> seen.removeIf(each -> each.getAsOf().end().equals(day)));
        return standing(SameDayAssessments.standing(latest(seen)), asOf.end());
    }

    /**
     * The statuses the entry may have had as of a date: the reading of {@link #asOf}, without naming what it rests on, which
     * is faster over many entries.
     *
     * @param asOf the date of the question; a partial one counts from its last day
     * @return the reading; not assessed if no assessment is seen
     */
    public Reading<S> readingAsOf(PartialDate asOf) {
        if (!inOrder) {
            return asOf(asOf).reading();
        }
        int day = dayOf(asOf.end());
        for (int i = begins.length - 1; i >= 0; i--) {
            if (begins[i] <= day) {
                return readings[i];
            }
        }
        return notAssessed;
    }

    /**
     * The assessments that are seen as of a date and that no other supersedes by then, whatever days they are about.
     *
     * @param asOf the date of the question; a partial one counts from its last day
     * @return the assessments in the order given
     */
    public List<Assessment<S>> seenAsOf(PartialDate asOf) {
        int day = dayOf(asOf.end());
        List<Assessment<S>> seen = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] <= day && !supersession.isSuperseded(i, day)) {
                seen.add(assessments.get(i));
            }
        }
        return List.copyOf(seen);
    }

    /**
     * Tells the reading from each day on which it may change: the answers to every {@link #readingAsOf}, the faster for being
     * asked for together. Before the first such day the entry is not assessed.
     *
     * @param reading takes a day and the reading from that day on, in the order of days; two that follow each other may be
     *     the same
     */
    public void forEachReading(BiConsumer<LocalDate, Reading<S>> reading) {
        if (inOrder) {
            for (int i = 0; i < begins.length; i++) {
                reading.accept(assessments.get(i).getAsOf().start(), readings[i]);
            }
        } else {
            changes((standing, day) -> reading.accept(dateOf(day), reading(standing)));
        }
    }

    /**
     * How the entry stood from each day on which what stands may change.
     *
     * @return what stands as of each such day, in the order of days
     */
    public SortedMap<LocalDate, Standing<S>> standings() {
        SortedMap<LocalDate, Standing<S>> standings = new TreeMap<>();
        changes((standing, day) -> standings.put(dateOf(day), standing(standing, dateOf(day))));
        return Collections.unmodifiableSortedMap(standings);
    }

    private void changes(ObjIntConsumer<List<Assessment<S>>> standing) {
        new StandingChanges<>(assessments, begins, supersession).forEach(standing);
    }

    /**
     * The circles of assessments of which each supersedes the next, so that none of them stands in the place of another. One
     * that names itself is a circle too.
     *
     * @return the circles, each in the order of its links; none if there is none
     */
    public List<List<Assessment<S>>> circles() {
        return supersession.circles().stream()
                .map(circle -> circle.stream().map(assessments::get).toList())
                .toList();
    }

    /** Those about the latest day. */
    private static <S extends Enum<S>> List<Assessment<S>> latest(List<Assessment<S>> seen) {
        List<Assessment<S>> latest = new ArrayList<>();
        for (Assessment<S> assessment : seen) {
            LocalDate day = assessment.getAsOf().end();
            if (!latest.isEmpty() && day.isAfter(latest.get(0).getAsOf().end())) {
                latest.clear();
            }
            if (latest.isEmpty() || day.equals(latest.get(0).getAsOf().end())) {
                latest.add(assessment);
            }
        }
        return latest;
    }

    private Reading<S> reading(List<Assessment<S>> standing) {
        return standing.isEmpty() ? notAssessed : SameDayAssessments.reading(standing);
    }

    private Standing<S> standing(List<Assessment<S>> left, LocalDate day) {
        Optional<PartialDate> within = left.stream()
                .map(Assessment::getAsOf)
                .filter(date -> date.end().isAfter(day))
                .min(Comparator.naturalOrder());
        return new Standing<>(reading(left), left, within);
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
