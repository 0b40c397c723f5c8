package io.github.promisemodel.disclosure;

import org.junit.jupiter.api.Test;

/** No suppressed count of the smallest tables can be solved, whatever they hold. */
class UnsolvedSmallTablesTest {

    @Test
    void noSmallTableAtAllIsSolved() {
        for (int number = 0; number < 7 * 7 * 7 * 7; number++) {
            long[][] counts = {
                {number % 7, number / 7 % 7},
                {number / 49 % 7, number / 343}
            };
            Attack.assertFails(counts, SmallNumbers.DEFAULT);
            Attack.assertFails(counts, SmallNumbers.DEFAULT.withZeroHidden(true));
            Attack.assertFails(counts, SmallNumbers.DEFAULT.withThreshold(3));
        }
    }

    @Test
    void noSmallTableOfTwoByThreeIsSolved() {
        long[] of = {0, 1, 4, 5, 6};
        for (int number = 0; number < 5 * 5 * 5 * 5 * 5 * 5; number++) {
            long[][] counts = {
                {of[number % 5], of[number / 5 % 5], of[number / 25 % 5]},
                {of[number / 125 % 5], of[number / 625 % 5], of[number / 3125]}
            };
            Attack.assertFails(counts, SmallNumbers.DEFAULT);
        }
    }
}
