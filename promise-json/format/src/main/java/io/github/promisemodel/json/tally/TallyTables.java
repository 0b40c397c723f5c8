package io.github.promisemodel.json.tally;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.PercentageTable;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;

/** How tallies, shares and bounds are written. */
public final class TallyTables {

    private static final JsonShape STATUSES = new JsonShape.OneOf(List.of(
            new JsonShape.Text("a status, or NOT_ASSESSED", "", 0),
            new JsonShape.Items(new JsonShape.Text("a status it may have", "", 0), 2)));

    /** One status by its name, several as a list, or not assessed. */
    public static final WriteCodec<Reading<?>> READING = ResultWriters.of(STATUSES, TallyTables::writeReading);

    /** The name of the count of entries that are not assessed. */
    public static final String NOT_ASSESSED = "NOT_ASSESSED";

    /** The name of the count of entries whose disposition is not stated. */
    private static final String NOT_STATED = "NOT_STATED";

    /** The least and the most. */
    public static final ResultTable<Bounds> BOUNDS = ResultTable.<Bounds>of(
                    "Bounds", "The least and the most that something can be.")
            .field("least", ResultWriters.COUNT, Bounds::least)
            .meaning("The least, inclusive.")
            .field("most", ResultWriters.COUNT, Bounds::most)
            .meaning("The most, inclusive.");

    /** The count of every disposition, and of entries with none stated. */
    public static final WriteCodec<DispositionTally> DISPOSITION_TALLY = dispositions();

    /** A percentage without its sign. */
    public static final WriteCodec<Percentage> PERCENTAGE = ResultWriters.of(
            new JsonShape.Text("a percentage such as \"48\" or \"<1\"", "", 0),
            (percentage, out) -> out.text(percentage.toString()));

    /** A rounding, as a text. */
    public static final ValueCodec<Rounding> ROUNDING = ParsedText.fitting(
            new JsonShape.Named(
                    "Rounding",
                    "A named way to turn shares into percentages, and to how many places; no places if it does not say.",
                    new JsonShape.Text("a rounding such as \"half-up to 1 place\"", Patterns.ROUNDING, 0)),
            "not a rounding; write one of " + String.join(", ", Rounding.names())
                    + ", and to how many places as half-up to 1 place",
            Rounding::parse);

    private static final JsonShape COUNTS =
            new JsonShape.ByName(ResultWriters.TEXT.shape(), ResultWriters.COUNT.shape());

    private TallyTables() {}

    private static ResultTable<DispositionTally> dispositions() {
        ResultTable<DispositionTally> table = ResultTable.of(
                "DispositionTally", "How many entries each disposition is stated of, and of how many none is.");
        for (DispositionKind kind : DispositionKind.values()) {
            table = table.field(kind.name(), ResultWriters.COUNT, tally -> tally.count(kind))
                    .meaning("How many entries are of this kind.");
        }
        return table.field(NOT_STATED, ResultWriters.COUNT, DispositionTally::notStated)
                .meaning("Of how many entries no document says what becomes of them.");
    }

    /**
     * A tally: the count of every status and of not assessed, open readings, the total, what is left out, and percentages.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the percentages of an empty tally are undefined and hence none
     */
    public static <S extends Enum<S>> ResultTable<StatusTally<S>> tally(Rounding rounding) {
        return ResultTable.<StatusTally<S>>of(
                        "Tally",
                        "How many entries have each status. Nothing drops out: the total is the number of entries that count.")
                .field("counts", ResultWriters.<StatusTally<S>>of(COUNTS, TallyTables::writeCounts), tally -> tally)
                .meaning("How many entries have each status of the scale, and how many are NOT_ASSESSED.")
                .list("open", TallyTables.<S>openRow(), tally -> openRows(tally.percentages(rounding)))
                .meaning("How many entries have one of several statuses.")
                .field("total", ResultWriters.COUNT, StatusTally::total)
                .meaning("How many entries count.")
                .field("leftOut", ResultWriters.<StatusTally<S>>of(COUNTS, TallyTables::writeLeftOut), tally -> tally)
                .meaning("How many entries do not count, by why; only reasons with entries are named.")
                .field(
                        "percentages",
                        ResultWriters.<PercentageTable<S>>of(
                                new JsonShape.ByName(ResultWriters.TEXT.shape(), PERCENTAGE.shape()),
                                TallyTables::writePercentages),
                        tally -> tally.percentages(rounding))
                .meaning("The share of each count in per cent; empty if there is nothing to count.");
    }

    /**
     * A share: its part, its whole and its percentage.
     *
     * @param rounding how the percentage is rounded
     * @return its table; the percentage of a share of nothing is null
     */
    public static ResultTable<Share> share(Rounding rounding) {
        return ResultTable.<Share>of("Share", "A part of a whole, exactly.")
                .field("part", ResultWriters.COUNT, Share::part)
                .meaning("The part.")
                .field("whole", ResultWriters.COUNT, Share::whole)
                .meaning("What it is part of.")
                .field(
                        "percentage",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        share -> share.percentage(rounding).map(Percentage::toString))
                .meaning("The share in per cent; null if the whole is nothing.");
    }

    /**
     * A table of percentages, each row with its share.
     *
     * @param <S> the scale
     * @return its table; it is rounded already
     */
    public static <S extends Enum<S>> ResultTable<PercentageTable<S>> percentages() {
        return ResultTable.<PercentageTable<S>>of("PercentageTable", "Shares of one whole with their percentages.")
                .field("rounding", ROUNDING, PercentageTable::rounding)
                .meaning("How they are rounded.")
                .list("rows", TallyTables.<S>percentageRow(), PercentageTable::rows)
                .meaning("A row for each status of the scale, each open reading and what is not assessed.");
    }

    /**
     * A row of a table of percentages.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<PercentageTable.Row<S>> percentageRow() {
        return ResultTable.<PercentageTable.Row<S>>of("PercentageRow", "The share of the entries of one reading.")
                .<Reading<?>>field("status", READING, PercentageTable.Row::reading)
                .meaning("The status, the statuses it may be, or NOT_ASSESSED.")
                .field("part", ResultWriters.COUNT, row -> row.share().part())
                .meaning("How many entries have it.")
                .field("whole", ResultWriters.COUNT, row -> row.share().whole())
                .meaning("How many entries count.")
                .field("percentage", ResultWriters.orNull(PERCENTAGE), PercentageTable.Row::percentage)
                .meaning("The share in per cent; null if there is nothing to count.");
    }

    private static <S extends Enum<S>> void writeCounts(StatusTally<S> tally, TokenWriter out) {
        out.startObject();
        for (S status : tally.scale().getEnumConstants()) {
            out.name(status.name());
            out.number(tally.count(status));
        }
        out.name(NOT_ASSESSED);
        out.number(tally.notAssessed());
        out.endObject();
    }

    private static <S extends Enum<S>> List<PercentageTable.Row<S>> openRows(PercentageTable<S> table) {
        return table.rows().stream().filter(row -> row.reading().isOpen()).toList();
    }

    private static <S extends Enum<S>> WriteCodec<PercentageTable.Row<S>> openRow() {
        return ResultTable.<PercentageTable.Row<S>>of(
                        "OpenRow", "How many entries have one of several statuses, and nothing tells which.")
                .field(
                        "status",
                        ResultWriters.<Reading<S>>of(
                                new JsonShape.Items(ResultWriters.TEXT.shape(), 2), TallyTables::writeStatuses),
                        PercentageTable.Row::reading)
                .meaning("The statuses each of them may have.")
                .field("count", ResultWriters.COUNT, row -> row.share().part())
                .meaning("How many there are.")
                .field("percentage", ResultWriters.orNull(PERCENTAGE), PercentageTable.Row::percentage)
                .meaning("Their share in per cent; null if there is nothing to count.");
    }

    private static <S extends Enum<S>> void writeStatuses(Reading<S> reading, TokenWriter out) {
        out.startArray();
        reading.statuses().forEach(status -> out.text(status.name()));
        out.endArray();
    }

    private static <S extends Enum<S>> void writeLeftOut(StatusTally<S> tally, TokenWriter out) {
        out.startObject();
        tally.leftOut().forEach((why, count) -> {
            out.name(why.name());
            out.number(count);
        });
        out.endObject();
    }

    private static <S extends Enum<S>> void writePercentages(PercentageTable<S> table, TokenWriter out) {
        out.startObject();
        for (PercentageTable.Row<S> row : table.rows()) {
            if (!row.reading().isOpen() && row.percentage().isPresent()) {
                out.name(row.reading().status().map(Enum::name).orElse(NOT_ASSESSED));
                PERCENTAGE.write(row.percentage().get(), out);
            }
        }
        out.endObject();
    }

    private static void writeReading(Reading<?> reading, TokenWriter out) {
        List<String> statuses = reading.statuses().stream().map(Enum::name).toList();
        if (reading.isNotAssessed()) {
            out.text("NOT_ASSESSED");
        } else if (reading.isAssessed()) {
            out.text(statuses.get(0));
        } else {
            out.startArray();
            statuses.forEach(out::text);
            out.endArray();
        }
    }
}
