package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

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

    private final List<Assessment<S>> assessments;
    private final Reading<S> notAssessed;
    /** The day from which each assessment is seen and what it says, so that finding the latest looks at no assessment. */
    private final int[] begins;

    private final Reading<S>[] readings;
    private final Supersession supersession;
    /** Whether each begins and ends after the one before, as mostly they do, so that the last that is seen stands. */
    private final boolean inOrder;
    /** Whether an assessment has words, and whether one has nothing but words. */
    private final boolean worded;

    private final boolean wordedAlone;
    /** Whether each assessment says what it states, and not what its words mean by a scheme. */
    private final boolean recorded;
    /** What the words say by the scheme that was asked about last, for a plan asks again with every question. */
    private volatile @Nullable HistoryWords<S> words;

    @SuppressWarnings({"rawtypes", "unchecked"}) // there are no arrays of a parameterized type
    private AssessmentHistory(Class<S> scale, List<Assessment<S>> assessments) {
        this.assessments = assessments;
        this.notAssessed = Reading.notAssessed(scale);
        this.begins = new int[assessments.size()];
        this.readings = new Reading[begins.length];
        boolean ordered = true;
        boolean anyWords = false;
        boolean anyAlone = false;
        int end = 0;
        for (int i = 0; i < begins.length; i++) {
            Assessment<S> assessment = assessments.get(i);
            PartialDate date = assessment.getAsOf();
            int before = end;
            begins[i] = DayNumber.of(date.start());
            end = DayNumber.of(date.end());
            readings[i] = assessment.getReading();
            ordered &= before < end && (i == 0 || begins[i - 1] < begins[i]);
            anyWords = anyWords || assessment.getAsPrinted().isPresent();
            anyAlone = anyAlone || assessment.isByWordsAlone();
        }
        this.supersession = Supersession.of(assessments, begins);
        this.inOrder = ordered && supersession.isNone();
        this.worded = anyWords;
        this.wordedAlone = anyAlone;
        this.recorded = true;
    }

    /** The same assessments, of which each says something else. */
    private AssessmentHistory(AssessmentHistory<S> same, Reading<S>[] readings) {
        this.assessments = same.assessments;
        this.notAssessed = same.notAssessed;
        this.begins = same.begins;
        this.readings = readings;
        this.supersession = same.supersession;
        this.inOrder = same.inOrder;
        this.worded = same.worded;
        this.wordedAlone = same.wordedAlone;
        this.recorded = false;
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
        return of(scale(), longer);
    }

    private Class<S> scale() {
        return notAssessed.scale();
    }

    /**
     * The same assessments, each of which says what it says by a plan's scheme: one that states nothing beside its words says
     * what they mean. The readings of every answer are by the scheme; the assessments in it are as they were recorded.
     *
     * <pre>{@code
     * action.getHistory().readBy(plan.getStatusScheme()).readingAsOf(PartialDate.parse("2025-03"));
     * }</pre>
     *
     * <p>It costs nothing where the scheme has no words of the scale or no assessment is {@linkplain
     * Assessment#isByWordsAlone by words alone}, and little from the second time on. What is made of it by {@link #plus} or
     * {@link #knownAt} is by no scheme again.
     *
     * @param scheme what words mean in the plan
     * @return the history by the scheme; this one if it says the same
     */
    public AssessmentHistory<S> readBy(StatusScheme scheme) {
        boolean nothingToRead = !wordedAlone || recorded && !scheme.isAnyWordOf(scale());
        return nothingToRead ? this : words(scheme).history();
    }

    /** Since when an assessment that no other supersedes in the end says by its words what became of the entry. */
    Optional<PartialDate> saidSince(DispositionKind kind, StatusScheme scheme) {
        return worded && scheme.isAnyWordOf(scale()) ? words(scheme).since(kind) : Optional.empty();
    }

    private HistoryWords<S> words(StatusScheme scheme) {
        HistoryWords<S> known = words;
        if (known == null || known.scheme() != scheme) {
            known = HistoryWords.of(this, scheme);
            words = known;
        }
        return known;
    }

    /** The same assessments, of which each says what it says by a scheme; itself if they say that already. */
    AssessmentHistory<S> withReadings(StatusScheme scheme) {
        Reading<S>[] others = readings.clone();
        for (int i = 0; i < others.length; i++) {
            others[i] = assessments.get(i).readBy(scheme);
        }
        return Arrays.equals(readings, others) ? this : new AssessmentHistory<>(this, others);
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
        return of(scale(), known);
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
        return approved == assessments ? this : of(scale(), approved);
    }

    /**
     * How the entry stood as of a date.
     *
     * @param asOf the date of the question; a partial one counts from its last day. Assessments whose date has begun by that
     *     day are seen
     * @return what stands; not assessed, by no assessment, if none is seen
     */
    public Standing<S> asOf(PartialDate asOf) {
        return standing(sameDay().latest(placesAsOf(asOf)), asOf.end());
    }

    private SameDayAssessments<S> sameDay() {
        return new SameDayAssessments<>(assessments, readings);
    }

    /**
     * How the entry stood as of a date but for the assessments about the latest day: what stood before what stands.
     *
     * @param asOf the date of the question; a partial one counts from its last day
     * @return what stood before; not assessed, by no assessment, if there was nothing before
     */
    public Standing<S> before(PartialDate asOf) {
        return standing(sameDay().beforeLatest(placesAsOf(asOf)), asOf.end());
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
        int day = DayNumber.of(asOf.end());
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
        return placesAsOf(asOf).stream().map(assessments::get).toList();
    }

    private List<Integer> placesAsOf(PartialDate asOf) {
        int day = DayNumber.of(asOf.end());
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] <= day && !supersession.isSuperseded(i, day)) {
                seen.add(i);
            }
        }
        return seen;
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
            changes((standing, day) -> reading.accept(DayNumber.dateOf(day), reading(standing)));
        }
    }

    /**
     * How the entry stood from each day on which what stands may change.
     *
     * @return what stands as of each such day, in the order of days
     */
    public SortedMap<LocalDate, Standing<S>> standings() {
        SortedMap<LocalDate, Standing<S>> standings = new TreeMap<>();
        changes((standing, day) -> standings.put(DayNumber.dateOf(day), standing(standing, DayNumber.dateOf(day))));
        return Collections.unmodifiableSortedMap(standings);
    }

    private void changes(ObjIntConsumer<List<Integer>> standing) {
        new StandingChanges<>(sameDay(), begins, supersession).forEach(standing);
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

    private Reading<S> reading(List<Integer> standing) {
        return standing.isEmpty() ? notAssessed : sameDay().reading(standing);
    }

    private Standing<S> standing(List<Integer> places, LocalDate day) {
        List<Assessment<S>> left = places.stream().map(assessments::get).toList();
        Optional<PartialDate> within = left.stream()
                .map(Assessment::getAsOf)
                .filter(date -> date.end().isAfter(day))
                .min(Comparator.naturalOrder());
        List<Reading<S>> said = places.stream().map(place -> readings[place]).toList();
        return new Standing<>(reading(places), left, said, within);
    }

    /** Two histories are equal if they hold equal assessments in the same order, and these say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentHistory<?> history
                && scale() == history.scale()
                && assessments.equals(history.assessments)
                && Arrays.equals(readings, history.readings);
    }

    @Override
    public int hashCode() {
        return 31 * scale().hashCode() + assessments.hashCode();
    }

    @Override
    public String toString() {
        return scale().getSimpleName() + assessments;
    }
}
