package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reconcile.LargestRemainder.Part;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {

    /** The parts of a table that are looked at: their counts and their units, or none where they are not printed. */
    private record Seen(List<Long> counts, List<Integer> units) {}

    @ParameterizedTest
    @CsvSource({"7, 100", "9, 100", "8, 1000", "12, 5", "13, 6", "12, 7", "11, 3"})
    void fitsIsThatSomeSplitOfTheRestHasATableWithTheseCells(int total, int whole) {
        Set<Seen> possible = new HashSet<>();
        Set<List<Long>> counts = new HashSet<>();
        splits(
                total,
                total,
                new ArrayList<>(),
                split -> tables(split, total, whole, table -> {
                    for (int first = -1; first < split.size(); first++) {
                        for (int second = -1; second < split.size(); second++) {
                            for (int third = -1; third < split.size(); third++) {
                                see(split, table, new int[] {first, second, third}, possible);
                            }
                        }
                    }
                }));
        possible.forEach(seen -> counts.add(seen.counts()));

        for (List<Long> known : counts) {
            for (int[] units : choices(known, total, whole)) {
                Seen seen = new Seen(known, Arrays.stream(units).boxed().toList());
                assertThat(LargestRemainder.fits(parts(seen), total, BigInteger.valueOf(whole)))
                        .as("%s of %d, %d units", seen, total, whole)
                        .isEqualTo(possible.contains(seen));
            }
        }
    }

    @Test
    void moreThanTheTotalIsNoTable() {
        assertThat(LargestRemainder.fits(List.of(part(2, 50), part(3, 75)), 4, BigInteger.valueOf(100)))
                .isFalse();
    }

    @Test
    void aRestThatIsTooLargeToTryIsDecidedAtOnce() {
        long total = 9_000_000_000_000_000L;
        Part third = new Part(total / 3, Optional.of(BigInteger.TEN.pow(17).divide(BigInteger.valueOf(3))));
        assertThat(LargestRemainder.fits(List.of(third), total, BigInteger.TEN.pow(17)))
                .isTrue();
        assertThat(LargestRemainder.fits(
                        List.of(new Part(total / 3, Optional.of(BigInteger.valueOf(35)))),
                        total,
                        BigInteger.valueOf(100)))
                .isFalse();
    }

    private static void see(List<Long> split, int[] table, int[] cells, Set<Seen> possible) {
        Set<Integer> distinct = new HashSet<>();
        for (int cell : cells) {
            if (cell >= 0 && !distinct.add(cell)) {
                return;
            }
        }
        List<Long> counts = new ArrayList<>();
        List<Integer> units = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] >= 0) {
                counts.add(split.get(cells[i]));
                units.add(i < 2 ? table[cells[i]] : -1); // the third is counted and has no percentage
            }
        }
        if (!counts.isEmpty()) {
            possible.add(new Seen(counts, units));
        }
    }

    /** Every choice of units about the exact shares; the last of three parts is not printed. */
    private static List<int[]> choices(List<Long> counts, int total, int whole) {
        List<int[]> choices = new ArrayList<>(List.of(new int[0]));
        for (int i = 0; i < counts.size(); i++) {
            int floor = (int) (counts.get(i) * whole / total);
            List<int[]> more = new ArrayList<>();
            for (int[] choice : choices) {
                for (int units : i < 2 ? new int[] {floor - 1, floor, floor + 1, floor + 2, -1} : new int[] {-1}) {
                    if (units >= 0 || i == counts.size() - 1 && units == -1) {
                        int[] longer = Arrays.copyOf(choice, i + 1);
                        longer[i] = units;
                        more.add(longer);
                    }
                }
            }
            choices = more;
        }
        return choices;
    }

    private static List<Part> parts(Seen seen) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < seen.counts().size(); i++) {
            parts.add(part(seen.counts().get(i), seen.units().get(i)));
        }
        return parts;
    }

    private static Part part(long count, int units) {
        return new Part(count, units < 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(units)));
    }

    /** Every split of a total into parts of one and more, largest first. */
    private static void splits(int rest, int most, List<Long> split, Consumer<List<Long>> found) {
        if (rest == 0) {
            found.accept(split);
            return;
        }
        for (int part = Math.min(rest, most); part > 0; part--) {
            split.add((long) part);
            splits(rest - part, part, split, found);
            split.remove(split.size() - 1);
        }
    }

    /** Every table of a split: those with the largest remainders are raised, and of equal ones any. */
    private static void tables(List<Long> split, int total, int whole, Consumer<int[]> found) {
        int missing = whole;
        for (long count : split) {
            missing -= (int) (count * whole / total);
        }
        for (int raised = 0; raised < 1 << split.size(); raised++) {
            if (Integer.bitCount(raised) == missing && isOrdered(split, total, whole, raised)) {
                int[] table = new int[split.size()];
                for (int i = 0; i < table.length; i++) {
                    table[i] = (int) (split.get(i) * whole / total) + (raised >> i & 1);
                }
                found.accept(table);
            }
        }
    }

    private static boolean isOrdered(List<Long> split, int total, int whole, int raised) {
        long leastRaised = Long.MAX_VALUE;
        long mostLeft = 0;
        for (int i = 0; i < split.size(); i++) {
            long remainder = split.get(i) * whole % total;
            if ((raised >> i & 1) == 1) {
                leastRaised = Math.min(leastRaised, remainder);
            } else {
                mostLeft = Math.max(mostLeft, remainder);
            }
        }
        return leastRaised >= mostLeft;
    }
}
