package io.github.promisemodel.json.disclosure;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.disclosure.CountTable;
import io.github.promisemodel.disclosure.PublishedCount;
import io.github.promisemodel.disclosure.PublishedShare;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.disclosure.Total;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How protected counts are written. */
class DisclosureTablesTest {

    private static final String DEFAULT =
            "'policy':{'threshold':5,'zeroHidden':false,'roundingBase':1,'totals':['ROW','COLUMN','GRAND']}";

    private static CountTable table(long first, long second) {
        return CountTable.withColumns("2023", "2024", "2025")
                .add("North", first, second, 30)
                .add("South", 43 - first, 70 - second, 60)
                .toTable();
    }

    @Test
    void aCountIsANumberARoundedNumberWithItsBaseOrAMark() {
        assertThat(written(DisclosureTables.COUNT, new PublishedCount.Known(12)))
                .isEqualTo("12");
        assertThat(written(DisclosureTables.COUNT, new PublishedCount.Rounded(10, 5)))
                .isEqualTo("{'rounded':10,'base':5}");
        assertThat(written(DisclosureTables.COUNT, SuppressionMark.SUPPRESSED)).isEqualTo("'[c]'");
        assertThat(written(DisclosureTables.COUNT, SuppressionMark.NOT_AVAILABLE))
                .isEqualTo("'[x]'");
        assertThat(written(DisclosureTables.COUNT, SuppressionMark.NOT_APPLICABLE))
                .isEqualTo("'[z]'");
    }

    @Test
    void aPolicyHasItsParts() {
        assertThat(written(
                        DisclosureTables.POLICY,
                        SmallNumbers.DEFAULT
                                .withThreshold(10)
                                .withZeroHidden(true)
                                .withRoundingBase(5)
                                .withTotals(Set.of(Total.GRAND))))
                .isEqualTo("{'threshold':10,'zeroHidden':true,'roundingBase':5,'totals':['GRAND']}");
    }

    @Test
    void aRowHasItsCountsAndItsTotal() {
        assertThat(written(DisclosureTables.ROW, SmallNumbers.DEFAULT.protect(List.of(3L, 20L, 9L))))
                .isEqualTo("{" + DEFAULT + ",'counts':['[c]',20,'[c]'],'total':32}");
    }

    @Test
    void aTableHasItsRowsAndItsTotals() {
        assertThat(written(DisclosureTables.TABLE, SmallNumbers.DEFAULT.protect(table(3, 20))))
                .isEqualTo("{" + DEFAULT + ",'columns':['2023','2024','2025'],'rows':["
                        + "{'label':'North','counts':['[c]','[c]',30],'total':53},"
                        + "{'label':'South','counts':['[c]','[c]',60],'total':150}],"
                        + "'totals':[43,70,90],'total':203}");
    }

    @Test
    void totalsThatAreNotShownAreNotAvailable() {
        assertThat(written(
                        DisclosureTables.TABLE,
                        SmallNumbers.DEFAULT.withTotals(Set.of()).protect(table(3, 20))))
                .contains("{'label':'North','counts':['[c]',20,30],'total':'[x]'}")
                .endsWith("'totals':['[x]','[x]','[x]'],'total':'[x]'}");
    }

    @Test
    void whatIsSuppressedLeavesNoTrace() {
        assertThat(written(DisclosureTables.TABLE, SmallNumbers.DEFAULT.protect(table(2, 21))))
                .isEqualTo(written(DisclosureTables.TABLE, SmallNumbers.DEFAULT.protect(table(3, 20))));
    }

    @Test
    void aShareHasItsPercentageUnlessItIsAMark() {
        assertThat(written(
                        DisclosureTables.share(Rounding.HALF_UP.toPlaces(1)),
                        SmallNumbers.DEFAULT.protect(Share.of(15, 31))))
                .isEqualTo("{'part':15,'whole':31,'percentage':'48.4'}");
        assertThat(written(DisclosureTables.share(Rounding.HALF_UP), SmallNumbers.DEFAULT.protect(Share.of(3, 31))))
                .isEqualTo("'[c]'");
        assertThat(written(DisclosureTables.share(Rounding.HALF_UP), (PublishedShare) SuppressionMark.NOT_APPLICABLE))
                .isEqualTo("'[z]'");
    }

    @Test
    void aShownShareOfNothingHasNoPercentage() {
        assertThat(written(DisclosureTables.share(Rounding.HALF_UP), new PublishedShare.Shown(Share.of(0, 0))))
                .isEqualTo("{'part':0,'whole':0,'percentage':null}");
    }
}
