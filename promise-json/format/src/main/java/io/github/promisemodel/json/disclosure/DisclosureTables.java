package io.github.promisemodel.json.disclosure;

import io.github.promisemodel.disclosure.ProtectedRow;
import io.github.promisemodel.disclosure.ProtectedTable;
import io.github.promisemodel.disclosure.PublishedCount;
import io.github.promisemodel.disclosure.PublishedShare;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.disclosure.Total;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How counts of people are written once they are protected.
 *
 * <p>A mark is a text, such as {@code "[c]"} for every suppressed count alike, so that nothing can take it for a number.
 */
public final class DisclosureTables {

    /** A row of a table, by its place. */
    private record Row(ProtectedTable table, int place) {}

    private static final ResultTable<PublishedCount.Rounded> ROUNDED = ResultTable.<PublishedCount.Rounded>of(
                    "RoundedCount", "A count that is rounded so that it gives nobody away.")
            .field("rounded", ResultWriters.COUNT, PublishedCount.Rounded::value)
            .meaning("The rounded count.")
            .field("base", ResultWriters.COUNT, rounded -> (long) rounded.base())
            .meaning("What it is a multiple of.");

    private static final JsonShape MARK = new JsonShape.Constant(
            Stream.of(SuppressionMark.values()).map(SuppressionMark::toString).toList(), false);

    /** A mark in the place of a count or a share, as a text. */
    public static final WriteCodec<SuppressionMark> SUPPRESSED =
            ResultWriters.of(MARK, (mark, out) -> out.text(mark.toString()));

    /** A published count: a number, an object with the rounded number and its base, or a mark as a text. */
    public static final WriteCodec<PublishedCount> COUNT = ResultWriters.of(
            new JsonShape.OneOf(List.of(ResultWriters.COUNT.shape(), ROUNDED.shape(), MARK)),
            DisclosureTables::writeCount);

    /** A policy. */
    public static final ResultTable<SmallNumbers> POLICY = ResultTable.<SmallNumbers>of(
                    "SmallNumbers", "How counts of people are protected.")
            .field("threshold", ResultWriters.COUNT, policy -> (long) policy.threshold())
            .meaning("The least count that may be shown, inclusive.")
            .field("zeroHidden", ResultWriters.FLAG, SmallNumbers::isZeroHidden)
            .meaning("Whether a count of zero is suppressed too.")
            .field("roundingBase", ResultWriters.COUNT, policy -> (long) policy.roundingBase())
            .meaning("What shown counts are rounded to a multiple of; 1 if they are not rounded.")
            .list("totals", ResultWriters.constant(Total.class), SmallNumbers::totals)
            .meaning("Which totals are shown.");

    /** A row of counts with its total; the total is a mark if it is not shown. */
    public static final ResultTable<ProtectedRow> ROW = ResultTable.<ProtectedRow>of(
                    "ProtectedRow", "A row of counts of people, protected.")
            .field("policy", POLICY, ProtectedRow::policy)
            .meaning("How they are protected.")
            .list("counts", COUNT, ProtectedRow::counts)
            .meaning("The counts, or the marks in their place.")
            .field("total", COUNT, ProtectedRow::total)
            .meaning("Their total; a mark if it is not shown.");

    private static final ResultTable<Row> TABLE_ROW = ResultTable.<Row>of(
                    "ProtectedTableRow", "One row of a protected table.")
            .field("label", ResultWriters.TEXT, row -> row.table().rows().get(row.place()))
            .meaning("What the row is of.")
            .list("counts", COUNT, row -> row.table().counts().get(row.place()))
            .meaning("Its counts, or the marks in their place.")
            .field("total", COUNT, row -> row.table().rowTotals().get(row.place()))
            .meaning("Its total; a mark if it is not shown.");

    /** A table of counts, its rows each with its total, then the totals of the columns and of everything. */
    public static final ResultTable<ProtectedTable> TABLE = ResultTable.<ProtectedTable>of(
                    "ProtectedTable", "A table of counts of people, protected.")
            .field("policy", POLICY, ProtectedTable::policy)
            .meaning("How they are protected.")
            .list("columns", ResultWriters.TEXT, ProtectedTable::columns)
            .meaning("What the columns are of.")
            .list(
                    "rows",
                    TABLE_ROW,
                    table -> IntStream.range(0, table.rows().size())
                            .mapToObj(place -> new Row(table, place))
                            .toList())
            .meaning("The rows in their order.")
            .list("totals", COUNT, ProtectedTable::columnTotals)
            .meaning("The totals of the columns; marks if they are not shown.")
            .field("total", COUNT, ProtectedTable::grandTotal)
            .meaning("The total of everything; a mark if it is not shown.");

    private DisclosureTables() {}

    /**
     * A published share: an object with its part, its whole and its percentage, or a mark as a text.
     *
     * @param rounding how the percentage is rounded
     * @return its codec
     */
    public static WriteCodec<PublishedShare> share(Rounding rounding) {
        ResultTable<Share> table = TallyTables.share(rounding);
        return ResultWriters.of(new JsonShape.OneOf(List.of(table.shape(), MARK)), (share, out) -> {
            if (share instanceof PublishedShare.Shown shown) {
                table.write(shown.share(), out);
            } else {
                out.text(share.toString());
            }
        });
    }

    private static void writeCount(PublishedCount count, TokenWriter out) {
        if (count instanceof PublishedCount.Known known) {
            out.number(known.value());
        } else if (count instanceof PublishedCount.Rounded rounded) {
            ROUNDED.write(rounded, out);
        } else if (count instanceof SuppressionMark mark) {
            out.text(mark.toString());
        }
    }
}
