package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reconcile.LargestRemainder.OpenCell;
import io.github.promisemodel.reconcile.LargestRemainder.Part;
import io.github.promisemodel.tally.Bounds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Cells of a table of largest remainder that may have several counts fit if some counts that the entries can have do. */
class OpenCellsProperties {

    private static final int[] WHOLES = {3, 5, 9, 20, 100};

    /** A table that is asked for: the units that it has in all, its total, its known parts and its open cells. */
    private record Asked(int whole, int total, List<Part> known, List<OpenCell> open) {

        /** Whether it is a table where the open cells have these counts. */
        boolean isTable(int[] counts) {
            List<Part> parts = new ArrayList<>(known);
            for (int cell = 0; cell < counts.length; cell++) {
                if (!open.get(cell).counts().contains(counts[cell])) {
                    return false;
                }
                if (open.get(cell).units().isPresent()) {
                    parts.add(new Part(counts[cell], open.get(cell).units()));
                }
            }
            return LargestRemainder.fits(parts, total, BigInteger.valueOf(whole));
        }
    }

    @Property(tries = 2_000)
    void cellsFitIfSomeCountsThatEntriesCanHaveDo(
            @ForAll @IntRange(min = 1, max = 40) int total, @ForAll @IntRange(max = 4) int of, @ForAll long seed) {
        Random random = new Random(seed);
        List<PossibleCounts.Group> groups = groups(random);
        Asked asked = asked(random, WHOLES[of], total);

        assertThat(LargestRemainder.fits(
                        asked.known(),
                        asked.open(),
                        new PossibleCounts(groups, Optional.empty()),
                        total,
                        BigInteger.valueOf(asked.whole())))
                .isEqualTo(some(groups, 0, 0, -1, new int[3], asked));
    }

    private static List<PossibleCounts.Group> groups(Random random) {
        List<PossibleCounts.Group> groups = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int cells = random.nextInt(8);
            groups.add(new PossibleCounts.Group(cells, cells == 0 || random.nextBoolean(), random.nextInt(4)));
        }
        return groups;
    }

    private static Asked asked(Random random, int whole, int total) {
        List<OpenCell> open = new ArrayList<>();
        for (int cell = 0; cell < 3; cell++) {
            int least = random.nextInt(3);
            int near = random.nextInt(6) * whole / total + random.nextInt(2);
            open.add(new OpenCell(
                    new Bounds(least, least + random.nextInt(6)),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(near))));
        }
        List<Part> known = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int count = random.nextInt(total + 1);
            Optional<BigInteger> units = Optional.of(BigInteger.valueOf(count * whole / total + random.nextInt(2)));
            known.add(new Part(count, units.filter(given -> random.nextBoolean())));
        }
        return new Asked(whole, total, known, open);
    }

    /** Whether there is a table with the entries of each group, from one on, in some of its cells; left is -1 at its start. */
    private static boolean some(
            List<PossibleCounts.Group> groups, int group, int cell, long left, int[] counts, Asked asked) {
        if (group == groups.size()) {
            return asked.isTable(counts);
        }
        long entries = left < 0 ? groups.get(group).count() : left;
        if (cell == counts.length) {
            return (entries == 0 || groups.get(group).mayBeElsewhere())
                    && some(groups, group + 1, 0, -1, counts, asked);
        }
        boolean mayBeHere = (groups.get(group).cells() >> cell & 1) == 1;
        for (int here = 0; here <= (mayBeHere ? entries : 0); here++) {
            counts[cell] += here;
            boolean found = some(groups, group, cell + 1, entries - here, counts, asked);
            counts[cell] -= here;
            if (found) {
                return true;
            }
        }
        return false;
    }

    @Example
    void whatIsTooMuchToTryIsTakenAsPossible() {
        OpenCell cell = new OpenCell(new Bounds(0, 900_000_000_000L), Optional.of(BigInteger.valueOf(33)));
        PossibleCounts entries = PossibleCounts.of(List.of(cell.counts()));
        BigInteger hundred = BigInteger.valueOf(100);
        Part seventy = new Part(700_000_000_000L, Optional.of(BigInteger.valueOf(70)));

        assertThat(LargestRemainder.fits(List.of(), List.of(cell), entries, 1_000_000_000_000L, hundred))
                .isTrue();
        assertThat(LargestRemainder.fits(List.of(seventy), List.of(cell), entries, 1_000_000_000_000L, hundred))
                .isFalse();
    }
}
