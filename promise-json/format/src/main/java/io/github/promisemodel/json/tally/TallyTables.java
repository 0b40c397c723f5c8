package io.github.promisemodel.json.tally;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.PercentageTable;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;

/** How tallies, shares and bounds are written. */
public final class TallyTables {

    /** The name of the count of entries that are not assessed. */
    public static final String NOT_ASSESSED = "NOT_ASSESSED";

    /** The name of the count of entries whose disposition is not stated. */
    private static final String NOT_STATED = "NOT_STATED";

    /** The least and the most. */
    public static final ResultTable<Bounds> BOUNDS = ResultTable.<Bounds>empty()
            .field("least", Writers.COUNT, Bounds::least)
            .field("most", Writers.COUNT, Bounds::most);

    /** The count of every disposition, and of entries with none stated. */
    public static final WriteCodec<DispositionTally> DISPOSITION_TALLY = (tally, out) -> {
        out.startObject();
        for (DispositionKind kind : DispositionKind.values()) {
            out.name(kind.name());
            out.number(tally.count(kind));
        }
        out.name(NOT_STATED);
        out.number(tally.notStated());
        out.endObject();
    };

    private static final WriteCodec<Percentage> PERCENTAGE = (percentage, out) -> out.text(percentage.toString());

    private TallyTables() {}

    /**
     * A tally: the count of every status and of not assessed, open readings, the total, what is left out, and percentages.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the percentages of an empty tally are undefined and hence none
     */
    public static <S extends Enum<S>> ResultTable<StatusTally<S>> tally(Rounding rounding) {
        return ResultTable.<StatusTally<S>>empty()
                .field("counts", TallyTables::writeCounts, tally -> tally)
                .list("open", TallyTables.<S>openRow(), tally -> openRows(tally.percentages(rounding)))
                .field("total", Writers.COUNT, StatusTally::total)
                .field("leftOut", TallyTables::writeLeftOut, tally -> tally)
                .field("percentages", TallyTables::writePercentages, tally -> tally.percentages(rounding));
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
        return ResultTable.<PercentageTable.Row<S>>empty()
                .<Reading<S>>field("status", TallyTables::writeStatuses, PercentageTable.Row::reading)
                .field("count", Writers.COUNT, row -> row.share().part())
                .field("percentage", Writers.orNull(PERCENTAGE), PercentageTable.Row::percentage);
    }

    private static <S extends Enum<S>> void writeStatuses(Reading<S> reading, TokenWriter out) {
        out.startArray();
        reading.getStatuses().forEach(status -> out.text(status.name()));
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
                out.name(row.reading().getStatus().map(Enum::name).orElse(NOT_ASSESSED));
                PERCENTAGE.write(row.percentage().get(), out);
            }
        }
        out.endObject();
    }
}
