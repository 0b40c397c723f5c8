package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Class<S> scale;
    private final Map<Reading<S>, Integer> codes = new HashMap<>();
    private final List<Reading<S>> readings = new ArrayList<>();

    ReadingChanges(Class<S> scale) {
        this.scale = scale;
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

    /** The reading that a code stands for. */
    Reading<S> reading(int code) {
        return readings.get(code);
    }

    /** How many readings have been met. */
    int size() {
        return readings.size();
    }

    /** The changes of an entry with these assessments, by day. */
    long[] of(List<Assessment<S>> assessments) {
        if (assessments.isEmpty()) {
            return NONE;
        }
        long[] byDay = byDay(assessments);
        long[] changes = new long[byDay.length];
        int size = 0;
        int before = NOT_ASSESSED;
        int start = 0;
        while (start < byDay.length) {
            int end = start + 1;
            while (end < byDay.length && day(byDay[end]) == day(byDay[start])) {
                end++;
            }
            int after = codeOf(readingOfOneDay(assessments, byDay, start, end));
            if (after != before) {
                changes[size++] = change(day(byDay[start]), before, after);
            }
            before = after;
            start = end;
        }
        return Arrays.copyOf(changes, size);
    }

    /** For each assessment one long: its day in the upper half, and below it its place in the list. */
    private static <S extends Enum<S>> long[] byDay(List<Assessment<S>> assessments) {
        long[] byDay = new long[assessments.size()];
        for (int i = 0; i < byDay.length; i++) {
            byDay[i] = assessments.get(i).getAsOf().getLastDay().toEpochDay() << DAY_SHIFT | i;
        }
        Arrays.sort(byDay);
        return byDay;
    }

    /** What stands as of a day is up to the assessments about that day alone. */
    private Reading<S> readingOfOneDay(List<Assessment<S>> assessments, long[] byDay, int start, int end) {
        Assessment<S> first = assessments.get((int) byDay[start]);
        if (end - start == 1) {
            return first.getReading();
        }
        List<Assessment<S>> ofOneDay = new ArrayList<>();
        for (int i = start; i < end; i++) {
            ofOneDay.add(assessments.get((int) byDay[i]));
        }
        return AssessmentHistory.of(scale, ofOneDay).asOf(first.getAsOf()).reading();
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
