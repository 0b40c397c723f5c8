package io.github.promisemodel.rollup;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The counts of one group at every time: a row of counts for the time before the first day on which one changes, and one
 * from each such day on. A row has a column for each reading that the group's entries ever have, and for each reason for which
 * one of them is ever left out.
 */
final class GroupTimeline<S extends Enum<S>> {

    private final List<Reading<S>> columns = new ArrayList<>();
    /** The one status of each column's reading, where it has only one. */
    private final List<Optional<S>> statuses = new ArrayList<>();
    /** Why the entries of each column are left out, where they are. */
    private final List<Optional<LeftOut>> reasons = new ArrayList<>();

    private final int[] days;
    private final int[] counts;

    GroupTimeline(ReadingChanges<S> readings, GroupChanges group) {
        long[] changes = group.sorted();
        int[] starts = group.starts();
        int[] columnOf = columns(readings, starts, changes);
        int width = columns.size();
        this.days = days(changes);
        this.counts = new int[(days.length + 1) * width];
        for (int code = 0; code < starts.length; code++) {
            if (starts[code] > 0) {
                counts[columnOf[code]] = starts[code];
            }
        }
        int next = 0;
        for (int row = 1; row <= days.length; row++) {
            System.arraycopy(counts, (row - 1) * width, counts, row * width, width);
            for (; next < changes.length && ReadingChanges.day(changes[next]) == days[row - 1]; next++) {
                counts[row * width + columnOf[ReadingChanges.before(changes[next])]]--;
                counts[row * width + columnOf[ReadingChanges.after(changes[next])]]++;
            }
        }
    }

    /** Gives a column to each code that is met, and says which. */
    private int[] columns(ReadingChanges<S> readings, int[] starts, long[] changes) {
        int[] columnOf = new int[readings.codes()];
        Arrays.fill(columnOf, -1);
        for (int code = 0; code < starts.length; code++) {
            if (starts[code] > 0) {
                addColumn(code, readings, columnOf);
            }
        }
        for (long change : changes) {
            addColumn(ReadingChanges.after(change), readings, columnOf);
        }
        return columnOf;
    }

    private void addColumn(int code, ReadingChanges<S> readings, int[] columnOf) {
        if (columnOf[code] < 0) {
            columnOf[code] = columns.size();
            columns.add(readings.reading(code));
            statuses.add(readings.reading(code).status());
            reasons.add(ReadingChanges.leftOut(code));
        }
    }

    private static int[] days(long[] changes) {
        int[] days = new int[changes.length];
        int size = 0;
        for (long change : changes) {
            int day = ReadingChanges.day(change);
            if (size == 0 || days[size - 1] != day) {
                days[size++] = day;
            }
        }
        return Arrays.copyOf(days, size);
    }

    /** The tally as of a day, given as its number from the epoch on, counted by an accumulator that starts again. */
    StatusTally<S> asOf(int day, TallyAccumulator<S> tally) {
        tally.clear();
        int found = Arrays.binarySearch(days, day);
        int row = found < 0 ? -found - 1 : found + 1;
        for (int column = 0; column < columns.size(); column++) {
            int count = counts[row * columns.size() + column];
            Optional<S> status = statuses.get(column);
            Optional<LeftOut> why = reasons.get(column);
            if (why.isPresent()) {
                tally.addLeftOut(why.get(), count);
            } else if (status.isPresent()) {
                tally.add(status.get(), count);
            } else {
                tally.add(columns.get(column), count);
            }
        }
        return tally.toTally();
    }
}
