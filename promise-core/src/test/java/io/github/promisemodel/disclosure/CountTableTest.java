package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class CountTableTest {

    private static CountTable.Rows table() {
        return CountTable.withColumns("2023", "2024");
    }

    @Test
    void rowsAndColumnsKeepTheirOrderAndTheTextHasNoCount() {
        CountTable table = table().add("South", 3, 12).add("North", 41, 0).toTable();

        assertThat(table.columns()).containsExactly("2023", "2024");
        assertThat(table.rows()).containsExactly("South", "North");
        assertThat(table).hasToString("table of counts, 2 by 2");
        assertThat(table().add("South", 3, 12).toTable()).hasToString("table of counts, 1 by 2");
    }

    @Test
    void aLabelStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.withColumns("2023", "2023"))
                .withMessage("Column '2023': duplicate label; give each label once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().add("South", 3, 12).add("South", 3, 12))
                .withMessage("Row 'South': duplicate label; give each label once");
    }

    @Test
    void thereIsARowAndAColumnAndACountForEach() {
        assertThatIllegalArgumentException()
                .isThrownBy(CountTable::withColumns)
                .withMessage("Table of counts: no column; give at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().toTable())
                .withMessage("Table of counts: no row; add at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().add("South", 3))
                .withMessage("Row 'South': 1 counts; give one for each of 2 columns");
    }

    @Test
    void aCountIsNotBelowZeroAndTheTotalNotAboveTheLargest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().add("South", 3, -1))
                .withMessage("Row 'South': count -1 is below zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().add("South", 1, CountTable.LARGEST_TOTAL))
                .withMessage("Row 'South': the total is above 1000000000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().add("South", 1, 0).add("North", CountTable.LARGEST_TOTAL, 0))
                .withMessage("Row 'North': the total is above 1000000000000000000");
        assertThatIllegalArgumentException().isThrownBy(() -> table().add("South", Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(table().add("South", 0, CountTable.LARGEST_TOTAL).toTable().rows())
                .hasSize(1);
    }

    @Test
    void aRowThatIsRefusedLeavesTheOthersAsTheyWere() {
        CountTable.Rows rows = table().add("South", 1, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> rows.add("North", CountTable.LARGEST_TOTAL, 0));

        assertThat(rows.add("North", CountTable.LARGEST_TOTAL - 1, 0).toTable().rows())
                .containsExactly("South", "North");
    }

    @Test
    void moreCellsThanTheMostAreRefused() {
        CountTable.Rows rows = table();
        for (int row = 0; row < CountTable.MOST_CELLS / 2; row++) {
            rows.add("r" + row, 0, 0);
        }

        assertThat(rows.toTable().rows()).hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.add("more", 0, 0))
                .withMessage("Row 'more': more than 1000 cells; split the table");
    }

    @Test
    void aRowAloneHasACountAndNotTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.DEFAULT.protect(List.of()))
                .withMessage("Row of counts: 0 counts; give from 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.DEFAULT.protect(Collections.nCopies(1001, 7L)))
                .withMessage("Row of counts: 1001 counts; give from 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.DEFAULT.protect(List.of(7L, -7L)))
                .withMessage("Row of counts: count -7 is below zero");
        assertThat(SmallNumbers.DEFAULT.protect(Collections.nCopies(1000, 7L)).total())
                .hasToString("7000");
    }

    @Test
    void itIsAValue() {
        EqualsVerifier.forClass(CountTable.class)
                .suppress(Warning.STRICT_HASHCODE, Warning.NULL_FIELDS)
                .verify();
        assertThat(table().add("South", 3, 12).toTable().hashCode())
                .isEqualTo(table().add("South", 4, 11).toTable().hashCode())
                .isNotEqualTo(table().add("North", 3, 12).toTable().hashCode());
    }
}
