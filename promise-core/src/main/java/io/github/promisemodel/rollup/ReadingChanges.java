package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.status.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * When the readings of entries change: for each entry the days on which it has another reading than before.
 *
 * <p>A change is one long: the day in its upper half, so that changes sort by day, and below it the codes of the reading
 * before and after. Codes are handed out as readings are met, from 0 for not assessed; the 8 statuses of an action have 255
 * readings, so that 16 bits are more than enough.
 */
final class ReadingChanges<S extends Enum<S>> {

    /** The code of the reading that every entry starts with. */
    static final int NOT_ASSESSED = 0;

    private static final long[] NONE = {};
    private static final int CODE_BITS = 16;
    private static final int DAY_SHIFT = 2 * CODE_BITS;
    private static final int CODE = (1 << CODE_BITS) - 1;

    private final Map<Reading<S>, Integer> codes = new HashMap<>();
    private final List<Reading<S>> readings = new ArrayList<>();

    /** The changes of the entry at hand, how many they are, and the reading after the last of them. */
    private long[] changes = new long[8];

    private int size;
    private int before;
    private final BiConsumer<LocalDate, Reading<S>> adding = this::add;

    ReadingChanges(Class<S> scale) {
        codeOf(Reading.notAssessed(scale));
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

    /** The reading of a code. */
    Reading<S> reading(int code) {
        return readings.get(code);
    }

    /** How many readings have been met. */
    int codes() {
        return readings.size();
    }

    /** The changes of an entry with this history, by day. */
    long[] of(AssessmentHistory<S> history) {
        size = 0;
        before = NOT_ASSESSED;
        history.forEachReading(adding);
        return size == 0 ? NONE : Arrays.copyOf(changes, size);
    }

    private void add(LocalDate day, Reading<S> reading) {
        int after = codeOf(reading);
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
