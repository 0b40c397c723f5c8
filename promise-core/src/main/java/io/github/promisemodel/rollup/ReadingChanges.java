package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * When what entries count as changes: for each entry the days on which it has another reading than before, or is left out for
 * another reason.
 *
 * <p>A change is one long: the day in its upper half, so that changes sort by day, and below it the codes of what the entry
 * counted as before and after. Codes are handed out as readings are met, from 0 for not assessed, after those of the reasons for
 * which an entry is left out; the 8 statuses of an action have 255 readings, so that 16 bits are more than enough.
 */
final class ReadingChanges<S extends Enum<S>> {

    /** The code of an entry that is counted and not assessed. */
    static final int NOT_ASSESSED = 0;

    private static final LeftOut[] REASONS = LeftOut.values();
    /** How many codes there are that an entry may start with, which are the first ones. */
    static final int STARTS = REASONS.length + 1;

    private static final long[] NONE = {};
    private static final int CODE_BITS = 16;
    private static final int DAY_SHIFT = 2 * CODE_BITS;
    private static final int CODE = (1 << CODE_BITS) - 1;

    private final Map<Reading<S>, Integer> codes = new HashMap<>();
    private final List<Reading<S>> readings = new ArrayList<>();
    private final Denominator denominator;

    /** The changes of the entry at hand, how many they are, and what it counts as before the first and after the last. */
    private long[] changes = new long[8];

    private int size;
    private int first;
    private int before;
    private final BiConsumer<LocalDate, Reading<S>> adding = (day, reading) -> change(day, codeOf(reading));

    ReadingChanges(Class<S> scale, Denominator denominator) {
        this.denominator = denominator;
        Reading<S> notAssessed = Reading.notAssessed(scale);
        codes.put(notAssessed, NOT_ASSESSED);
        readings.add(notAssessed);
        for (LeftOut why : REASONS) {
            readings.add(notAssessed); // in the place of the reason's code
        }
    }

    private int codeOf(Reading<S> reading) {
        Integer known = codes.get(reading);
        if (known != null) {
            return known;
        }
        codes.put(reading, readings.size());
        readings.add(reading);
        return readings.size() - 1;
    }

    private static int codeOf(LeftOut why) {
        return NOT_ASSESSED + 1 + why.ordinal();
    }

    /** Why an entry of a code is left out, or empty if it is counted. */
    static Optional<LeftOut> leftOut(int code) {
        return code > NOT_ASSESSED && code <= REASONS.length
                ? Optional.of(REASONS[code - 1 - NOT_ASSESSED])
                : Optional.empty();
    }

    /** The reading of a code of entries that are counted. */
    Reading<S> reading(int code) {
        return readings.get(code);
    }

    /** How many codes there are. */
    int codes() {
        return readings.size();
    }

    /** The changes of an entry with this history and membership, by day; {@link #first} is the code before them. */
    long[] of(Entry<S> entry, AssessmentHistory<S> history, Membership membership) {
        size = 0;
        if (membership.joins().isEmpty() && membership.leaves().isEmpty()) {
            Presence always = membership.out().orElse(Presence.IN_PLAN);
            Optional<LeftOut> leftOut = denominator.leavesOut(entry, always);
            first = leftOut.map(ReadingChanges::codeOf).orElse(NOT_ASSESSED);
            before = first;
            if (leftOut.isEmpty()) {
                history.forEachReading(adding);
            }
        } else {
            ofDated(entry, history, membership);
        }
        return size == 0 ? NONE : Arrays.copyOf(changes, size);
    }

    /** The changes of an entry that is not in its plan on all days. */
    private void ofDated(Entry<S> entry, AssessmentHistory<S> history, Membership membership) {
        Map<LocalDate, Reading<S>> readingFrom = new HashMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        history.forEachReading(readingFrom::put);
        days.addAll(readingFrom.keySet());
        membership.joins().ifPresent(days::add);
        membership.leaves().ifPresent(days::add);
        Reading<S> reading = readings.get(NOT_ASSESSED);
        first = code(entry, membership.on(LocalDate.MIN), reading);
        before = first;
        for (LocalDate day : days) {
            reading = readingFrom.getOrDefault(day, reading);
            change(day, code(entry, membership.on(day), reading));
        }
    }

    private int code(Entry<S> entry, Presence presence, Reading<S> reading) {
        return denominator
                .leavesOut(entry, presence)
                .map(ReadingChanges::codeOf)
                .orElseGet(() -> codeOf(reading));
    }

    /** What the entry whose changes were asked for last counts as before the first of them. */
    int first() {
        return first;
    }

    private void change(LocalDate day, int after) {
        if (after != before) {
            if (size == changes.length) {
                changes = Arrays.copyOf(changes, 2 * size);
            }
            changes[size++] = change(Math.toIntExact(day.toEpochDay()), before, after);
            before = after;
        }
    }

    private static long change(int day, int before, int after) {
        return (long) day << DAY_SHIFT | (long) before << CODE_BITS | after;
    }

    static int day(long change) {
        return (int) (change >> DAY_SHIFT);
    }

    static int before(long change) {
        return (int) (change >> CODE_BITS) & CODE;
    }

    static int after(long change) {
        return (int) change & CODE;
    }
}
