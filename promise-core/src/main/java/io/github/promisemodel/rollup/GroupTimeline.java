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
 * from each such day on. A row has a column for each reading that the group's entries ever have.
 */
final class GroupTimeline<S extends Enum<S>> {

    private static final LeftOut[] REASONS = LeftOut.values();

    private final List<Reading<S>> columns = new ArrayList<>();
    /** The one status of each column's reading, where it has only one. */
    private final List<Optional<S>> statuses = new ArrayList<>();

    private final int[] days;
    private final int[] counts;
    private final int[] leftOut;

    GroupTimeline(ReadingChanges<S> readings, GroupChanges group) {
        this.leftOut = group.leftOut();
        long[] changes = group.sorted();
        int[] columnOf = columns(readings, changes);
        int width = columns.size();
        this.days = days(changes);
        this.counts = new int[(days.length + 1) * width];
        counts[columnOf[ReadingChanges.NOT_ASSESSED]] = group.entries();
        int next = 0;
        for (int row = 1; row <= days.length; row++) {
            System.arraycopy(counts, (row - 1) * width, counts, row * width, width);
            for (; next < changes.length && ReadingChanges.day(changes[next]) == days[row - 1]; next++) {
                counts[row * width + columnOf[ReadingChanges.before(changes[next])]]--;
                counts[row * width + columnOf[ReadingChanges.after(changes[next])]]++;
            }
        }
    }

    /** Gives a column to each reading that is met, and says which by its code. */
    private int[] columns(ReadingChanges<S> readings, long[] changes) {
        int[] columnOf = new int[readings.codes()];
        Arrays.fill(columnOf, -1);
        columnOf[ReadingChanges.NOT_ASSESSED] = 0;
        addColumn(readings.reading(ReadingChanges.NOT_ASSESSED));
        for (long change : changes) {
            int code = ReadingChanges.after(change);
            if (columnOf[code] < 0) {
                columnOf[code] = columns.size();
                addColumn(readings.reading(code));
            }
        }
        return columnOf;
    }

    private void addColumn(Reading<S> reading) {
        columns.add(reading);
        statuses.add(reading.status());
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
            if (status.isPresent()) {
                tally.add(status.get(), count);
            } else {
                tally.add(columns.get(column), count);
            }
        }
        for (LeftOut why : REASONS) {
            tally.addLeftOut(why, leftOut[why.ordinal()]);
        }
        return tally.toTally();
    }
}
