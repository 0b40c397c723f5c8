package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.tally.PercentageTable;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many entries have each status; what is open, not assessed and left out has a row even where it is none. */
final class StatusFigures<S extends Enum<S>> {

    private final StatusTally<S> tally;
    private final EntryKind kind;
    private final Map<S, String> meanings;
    private final Labels labels;
    private final Cells cells;

    StatusFigures(StatusTally<S> tally, EntryKind kind, Map<S, String> meanings, Wording wording) {
        this.tally = tally;
        this.kind = kind;
        this.meanings = meanings;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    /** The table; its chart says how many have the best status. */
    FigureTable table(TableId id, Rounding rounding, ChartWords chart, S best) {
        TableBuilder table = columns(id);
        List<String> none = rows(table, rounding);
        totals(table);
        if (!none.isEmpty()) {
            table.note(labels.text("note.none-of." + kind.unit, labels.list(none)));
        }
        return table.build().captioned(chart.total(tally, best));
    }

    private TableBuilder columns(TableId id) {
        TableBuilder table = new TableBuilder(labels, id)
                .rowsOf("status")
                .chart(FigureTable.Chart.ROWS)
                .column("count", kind.unit)
                .column("percentage", Column.PER_CENT)
                .column("least", kind.unit)
                .column("most", kind.unit);
        if (!meanings.isEmpty()) {
            table.column("meaning");
        }
        return table;
    }

    /** A row for each reading that is shown; those that are not, for no entry has them, are returned in words. */
    private List<String> rows(TableBuilder table, Rounding rounding) {
        List<String> none = new ArrayList<>();
        boolean open = false;
        for (PercentageTable.Row<S> row : tally.percentages(rounding).rows()) {
            Reading<S> reading = row.reading();
            if (reading.isNotAssessed() && !open) {
                counted(table, "OPEN", labels.open(), 0, Bounds.exactly(0), Shares.of(0, tally.total(), rounding), "");
            }
            if (row.share().part() > 0
                    || reading.isNotAssessed()
                    || meaning(reading).isPresent()) {
                open |= reading.isOpen();
                Bounds bounds = reading.status()
                        .map(tally::bounds)
                        .orElse(Bounds.exactly(row.share().part()));
                Cell percentage = row.percentage().map(Cell::percentage).orElse(Cell.EMPTY);
                counted(
                        table,
                        id(reading),
                        labels.mark(reading),
                        row.share().part(),
                        bounds,
                        percentage,
                        meaning(reading).orElse(""));
            } else if (reading.isAssessed()) {
                none.add(labels.word(reading));
            }
        }
        return none;
    }

    private void totals(TableBuilder table) {
        without(table, "COUNTED", cells.words("counted"), tally.total());
        for (Map.Entry<LeftOut, Long> left : tally.leftOut().entrySet()) {
            if (left.getValue() > 0) {
                Cell title = cells.words("left-out-as", labels.word(left.getKey()));
                without(table, "LEFT_OUT_" + left.getKey(), title, left.getValue());
            }
        }
        if (tally.leftOutCount() == 0) {
            without(table, "LEFT_OUT", cells.words("left-out"), 0);
        }
    }

    private Optional<String> meaning(Reading<S> reading) {
        return reading.status().map(meanings::get);
    }

    private void counted(
            TableBuilder table,
            String id,
            StatusMark mark,
            long count,
            Bounds bounds,
            Cell percentage,
            String meaning) {
        add(
                table,
                id,
                Cell.of(mark),
                cells.count(count),
                percentage,
                cells.count(bounds.least()),
                cells.count(bounds.most()),
                Cell.ofPlan(meaning));
    }

    private void without(TableBuilder table, String id, Cell title, long count) {
        add(table, id, title, cells.count(count), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
    }

    private void add(TableBuilder table, String id, Cell title, Cell... values) {
        List<Cell> all = List.of(values);
        table.row(id, "", title, meanings.isEmpty() ? all.subList(0, all.size() - 1) : all);
    }

    /** The name of a reading for scripts, such as {@code IN_PROGRESS or ON_TARGET}. */
    static <S extends Enum<S>> String id(Reading<S> reading) {
        if (reading.isNotAssessed()) {
            return "NOT_ASSESSED";
        }
        return String.join(" or ", reading.statuses().stream().map(Enum::name).toList());
    }
}
