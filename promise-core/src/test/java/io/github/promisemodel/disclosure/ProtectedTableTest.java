package io.github.promisemodel.disclosure;

import static io.github.promisemodel.disclosure.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class ProtectedTableTest {

    private static final CountTable THREE =
            table(new long[] {3, 20, 30}, new long[] {40, 50, 60}, new long[] {70, 80, 90});

    private static String protect(SmallNumbers policy, long[]... counts) {
        return policy.protect(table(counts)).toString();
    }

    private static String protect(long[]... counts) {
        return protect(SmallNumbers.DEFAULT, counts);
    }

    @Test
    void aSmallCountTakesThreeOthersWithItInItsRowAndItsColumn() {
        assertThat(SmallNumbers.DEFAULT.protect(THREE))
                .hasToString("r0: [c], [c], 30, total 53; r1: [c], [c], 60, total 150; r2: 70, 80, 90, total 240; "
                        + "total: 113, 150, 180, total 443");
    }

    @Test
    void theFewerTotalsTheFewerSecondCells() {
        assertThat(SmallNumbers.DEFAULT.withTotals(Set.of(Total.ROW)).protect(THREE))
                .hasToString("r0: [c], [c], 30, total 53; r1: 40, 50, 60, total 150; r2: 70, 80, 90, total 240; "
                        + "total: [x], [x], [x], total [x]");
        assertThat(SmallNumbers.DEFAULT.withTotals(Set.of(Total.COLUMN)).protect(THREE))
                .hasToString("r0: [c], 20, 30, total [x]; r1: [c], 50, 60, total [x]; r2: 70, 80, 90, total [x]; "
                        + "total: 113, 150, 180, total [x]");
        assertThat(SmallNumbers.DEFAULT.withTotals(Set.of(Total.GRAND)).protect(THREE))
                .hasToString("r0: [c], [c], 30, total [x]; r1: 40, 50, 60, total [x]; r2: 70, 80, 90, total [x]; "
                        + "total: [x], [x], [x], total 443");
    }

    @Test
    void aSmallTotalIsSuppressedAndProtectedLikeACount() {
        assertThat(protect(new long[] {3, 0}, new long[] {20, 30}))
                .isEqualTo("r0: [c], 0, total [c]; r1: [c], 30, total [c]; total: 23, 30, total 53");
        assertThat(protect(new long[] {3})).isEqualTo("r0: [c], total [c]; total: [c], total [c]");
        assertThat(protect(new long[] {5})).isEqualTo("r0: 5, total 5; total: 5, total 5");
        assertThat(protect(new long[] {0})).isEqualTo("r0: 0, total 0; total: 0, total 0");
    }

    @Test
    void whereNothingHelpsAgainstWhoIsToldAReaderIsStillKeptOut() {
        assertThat(protect(new long[] {1, 1, 1, 1}, new long[] {20, 20, 20, 20}))
                .startsWith("r0: [c], [c], [c], [c], total [c]; ");
    }

    @Test
    void roundingMayHideTheSmallCountAlready() {
        assertThat(SmallNumbers.DEFAULT.withRoundingBase(5).protect(THREE))
                .hasToString("r0: [c], 20, 30, total 55; r1: 40, 50, 60, total 150; r2: 70, 80, 90, total 240; "
                        + "total: 115, 150, 180, total 445");
    }

    @Test
    void tablesThatDifferInWhatIsSuppressedAreEqualOnceProtected() {
        ProtectedTable one = SmallNumbers.DEFAULT.protect(THREE);
        ProtectedTable other = SmallNumbers.DEFAULT.protect(
                table(new long[] {4, 19, 30}, new long[] {39, 51, 60}, new long[] {70, 80, 90}));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    @Test
    void itsPartsAreFoundByLabelAndInOrder() {
        ProtectedTable table = SmallNumbers.DEFAULT.protect(CountTable.withColumns("2023", "2024")
                .add("North", 3, 12)
                .add("South", 41, 60)
                .toTable());

        assertThat(table.policy()).isEqualTo(SmallNumbers.DEFAULT);
        assertThat(table.columns()).containsExactly("2023", "2024");
        assertThat(table.rows()).containsExactly("North", "South");
        assertThat(table.counts()).hasToString("[[[c], [c]], [[c], [c]]]");
        assertThat(table.rowTotals()).hasToString("[15, 101]");
        assertThat(table.columnTotals()).hasToString("[44, 72]");
        assertThat(table.grandTotal()).hasToString("116");
        assertThat(table.find("North", "2023")).contains(SuppressionMark.SUPPRESSED);
        assertThat(table.find("West", "2023")).isEmpty();
        assertThat(table.find("North", "2022")).isEmpty();
        assertThat(SmallNumbers.DEFAULT.protect(THREE).find("r2", "c0")).contains(new PublishedCount.Known(70));
        assertThat(SmallNumbers.DEFAULT.protect(THREE).find("r0", "c2")).contains(new PublishedCount.Known(30));
    }

    @Test
    void theLargestCountsAreProtectedToo() {
        long large = CountTable.LARGEST_TOTAL / 4;
        long[][] counts = {{3, large}, {large, large}};

        ProtectedTable table = SmallNumbers.DEFAULT.protect(table(counts));

        assertThat(table.counts()).hasToString("[[[c], [c]], [[c], [c]]]");
        assertThat(SmallNumbers.DEFAULT.protect(table)).isEqualTo(table);
    }

    @Test
    void aLargeTableIsProtected() {
        CountTable.Rows rows = CountTable.withColumns("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        for (int row = 0; row < CountTable.MOST_CELLS / 10; row++) {
            rows.add("r" + row, row, 7, 3, 0, row * 2, 11, 5, 1, 99, 4);
        }

        ProtectedTable table = SmallNumbers.DEFAULT.protect(rows.toTable());

        assertThat(Attack.byReader(table.all()).solved(table.all())).isEmpty();
    }

    @Test
    void itIsAValue() {
        EqualsVerifier.forClass(ProtectedTable.class)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(SmallNumbers.class, SmallNumbers.DEFAULT, SmallNumbers.DEFAULT.withThreshold(3))
                .withPrefabValues(List.class, List.of("a"), List.of("b"))
                .verify();
    }
}
