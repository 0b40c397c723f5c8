package io.github.promisemodel.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is printed of some numbers, and what follows from it: which sums hold, which numbers are known, and none is below zero.
 *
 * <p>How low and how high a number can be is found by the simplex method in exact fractions: slow, for the few numbers of a test. Of
 * fractions there are at least as many solutions as of whole numbers; a table of sums along lines has the same ends in both.
 */
final class PrintedNumbers {

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<Integer, Long> known = new HashMap<>();
    private final Map<Integer, Long> actual = new HashMap<>();
    /** The least that each can be for whoever knows that zeros are shown. */
    private final Map<Integer, Long> least = new HashMap<>();

    private final List<int[]> sums = new ArrayList<>();

    /** A number with a name, and whether it is printed. */
    void add(String name, long number, boolean isPrinted) {
        add(name, number, isPrinted, 0);
    }

    /** A number that is known not to be below another. */
    void add(String name, long number, boolean isPrinted, long notBelow) {
        int i = index.computeIfAbsent(name, key -> {
            names.add(name);
            return names.size() - 1;
        });
        actual.put(i, number);
        least.put(i, notBelow);
        if (isPrinted) {
            known.put(i, number);
        }
    }

    /** That some numbers add up to another. */
    void sum(String total, List<String> parts) {
        int[] row = new int[parts.size() + 1];
        row[0] = index.get(total);
        for (int i = 0; i < parts.size(); i++) {
            row[i + 1] = index.get(parts.get(i));
        }
        sums.add(row);
    }

    boolean isPrinted(String name) {
        return known.containsKey(index.get(name));
    }

    List<String> hidden() {
        return names.stream().filter(name -> !isPrinted(name)).toList();
    }

    long number(String name) {
        return actual.get(index.get(name));
    }

    /** Whether only one number is possible for one that is not printed. */
    boolean isSolved(String name) {
        return !canChange(index.get(name), 1) && !canChange(index.get(name), -1);
    }

    /**
     * Whether a number can be above, or below, what it is: there is a change of the unknown ones that every sum allows, in which none of
     * those that are zero falls.
     */
    private boolean canChange(int cell, int way) {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.containsKey(i)) {
                unknown.add(i);
            }
        }
        // Each change is a rise less a fall, both from zero; a number that is zero has no fall.
        List<int[]> columns = new ArrayList<>();
        for (int each : unknown) {
            columns.add(new int[] {each, 1});
            if (actual.get(each) > least.get(each)) {
                columns.add(new int[] {each, -1});
            }
        }
        int[][] rows = new int[sums.size() + 1][columns.size()];
        for (int r = 0; r < sums.size(); r++) {
            int[] sum = sums.get(r);
            for (int c = 0; c < columns.size(); c++) {
                for (int k = 0; k < sum.length; k++) {
                    if (sum[k] == columns.get(c)[0]) {
                        rows[r][c] += (k == 0 ? 1 : -1) * columns.get(c)[1];
                    }
                }
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            rows[sums.size()][c] = columns.get(c)[0] == cell ? columns.get(c)[1] * way : 0;
        }
        BigInteger[] right = new BigInteger[rows.length];
        Arrays.fill(right, BigInteger.ZERO);
        right[rows.length - 1] = BigInteger.ONE;
        return Simplex.isFeasible(rows, right);
    }
}
