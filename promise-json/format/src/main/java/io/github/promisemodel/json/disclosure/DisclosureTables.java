package io.github.promisemodel.json.disclosure;

import io.github.promisemodel.disclosure.Mark;
import io.github.promisemodel.disclosure.ProtectedRow;
import io.github.promisemodel.disclosure.ProtectedTable;
import io.github.promisemodel.disclosure.PublishedCount;
import io.github.promisemodel.disclosure.PublishedShare;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.disclosure.Total;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How counts of people are written once they are protected.
 *
 * <p>A mark is a text, such as {@code "[c]"} for every suppressed count alike, so that nothing can take it for a number.
 */
public final class DisclosureTables {

    /** A row of a table, by its place. */
    private record Row(ProtectedTable table, int place) {}

    private static final ResultTable<PublishedCount.Rounded> ROUNDED = ResultTable.<PublishedCount.Rounded>empty()
            .field("rounded", Writers.COUNT, PublishedCount.Rounded::value)
            .field("base", Writers.COUNT, rounded -> (long) rounded.base());

    /** A published count: a number, an object with the rounded number and its base, or a mark as a text. */
    public static final WriteCodec<PublishedCount> COUNT = DisclosureTables::writeCount;

    /** A policy. */
    public static final ResultTable<SmallNumbers> POLICY = ResultTable.<SmallNumbers>empty()
            .field("threshold", Writers.COUNT, policy -> (long) policy.threshold())
            .<Boolean>field("zeroHidden", (hidden, out) -> out.flag(hidden), SmallNumbers::isZeroHidden)
            .field("roundingBase", Writers.COUNT, policy -> (long) policy.roundingBase())
            .<Total>list("totals", (total, out) -> out.text(total.name()), SmallNumbers::totals);

    /** A row of counts with its total; the total is a mark if it is not shown. */
    public static final ResultTable<ProtectedRow> ROW = ResultTable.<ProtectedRow>empty()
            .field("policy", POLICY, ProtectedRow::policy)
            .list("counts", COUNT, ProtectedRow::counts)
            .field("total", COUNT, ProtectedRow::total);

    private static final ResultTable<Row> TABLE_ROW = ResultTable.<Row>empty()
            .field("label", Writers.TEXT, row -> row.table().rows().get(row.place()))
            .list("counts", COUNT, row -> row.table().counts().get(row.place()))
            .field("total", COUNT, row -> row.table().rowTotals().get(row.place()));

    /** A table of counts, its rows each with its total, then the totals of the columns and of everything. */
    public static final ResultTable<ProtectedTable> TABLE = ResultTable.<ProtectedTable>empty()
            .field("policy", POLICY, ProtectedTable::policy)
            .list("columns", Writers.TEXT, ProtectedTable::columns)
            .list(
                    "rows",
                    TABLE_ROW,
                    table -> IntStream.range(0, table.rows().size())
                            .mapToObj(place -> new Row(table, place))
                            .toList())
            .list("totals", COUNT, ProtectedTable::columnTotals)
            .field("total", COUNT, ProtectedTable::grandTotal);

    private DisclosureTables() {}

    /**
     * A published share: an object with its part, its whole and its percentage, or a mark as a text.
     *
     * @param rounding how the percentage is rounded
     * @return its codec
     */
    public static WriteCodec<PublishedShare> share(Rounding rounding) {
        ResultTable<Share> table = ResultTable.<Share>empty()
                .field("part", Writers.COUNT, Share::part)
                .field("whole", Writers.COUNT, Share::whole)
                .field("percentage", Writers.orNull(Writers.TEXT), share -> percentage(share, rounding));
        return (share, out) -> {
            if (share instanceof PublishedShare.Shown shown) {
                table.write(shown.share(), out);
            } else {
                out.text(share.toString());
            }
        };
    }

    private static Optional<String> percentage(Share share, Rounding rounding) {
        return share.percentage(rounding).map(Percentage::toString);
    }

    private static void writeCount(PublishedCount count, TokenWriter out) {
        if (count instanceof PublishedCount.Known known) {
            out.number(known.value());
        } else if (count instanceof PublishedCount.Rounded rounded) {
            ROUNDED.write(rounded, out);
        } else if (count instanceof Mark mark) {
            out.text(mark.toString());
        }
    }
}
