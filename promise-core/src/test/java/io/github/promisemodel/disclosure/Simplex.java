package io.github.promisemodel.disclosure;

import java.math.BigInteger;

/** Whether equations have a solution in which no number is below zero, exactly, by Bland's rule and without fractions. */
final class Simplex {

    private Simplex() {}

    /** Whether there is an x from zero with rows x = right, where no right side is below zero. */
    static boolean isFeasible(int[][] rows, BigInteger[] right) {
        int m = rows.length;
        int n = m == 0 ? 0 : rows[0].length;
        // The tableau is kept in whole numbers over one common divisor, as Edmonds and Bareiss do it.
        BigInteger[][] table = new BigInteger[m + 1][n + m + 1];
        int[] basis = new int[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                table[i][j] = BigInteger.valueOf(rows[i][j]);
            }
            for (int j = 0; j < m; j++) {
                table[i][n + j] = i == j ? BigInteger.ONE : BigInteger.ZERO;
            }
            table[i][n + m] = right[i];
            basis[i] = n + i;
        }
        for (int j = 0; j <= n + m; j++) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < m; i++) {
                sum = sum.add(table[i][j]);
            }
            table[m][j] = j >= n && j < n + m ? BigInteger.ZERO : sum;
        }
        BigInteger divisor = BigInteger.ONE;
        while (true) {
            int enter = -1;
            for (int j = 0; j < n && enter < 0; j++) {
                enter = table[m][j].signum() > 0 ? j : -1;
            }
            if (enter < 0) {
                return table[m][n + m].signum() == 0;
            }
            int leave = -1;
            for (int i = 0; i < m; i++) {
                if (table[i][enter].signum() > 0) {
                    if (leave < 0) {
                        leave = i;
                    } else {
                        int compared = table[i][n + m]
                                .multiply(table[leave][enter])
                                .compareTo(table[leave][n + m].multiply(table[i][enter]));
                        if (compared < 0 || compared == 0 && basis[i] < basis[leave]) {
                            leave = i;
                        }
                    }
                }
            }
            BigInteger pivot = table[leave][enter];
            for (int i = 0; i <= m; i++) {
                if (i != leave) {
                    BigInteger factor = table[i][enter];
                    for (int j = 0; j <= n + m; j++) {
                        table[i][j] = table[i][j]
                                .multiply(pivot)
                                .subtract(factor.multiply(table[leave][j]))
                                .divide(divisor);
                    }
                }
            }
            divisor = pivot;
            basis[leave] = enter;
        }
    }
}
