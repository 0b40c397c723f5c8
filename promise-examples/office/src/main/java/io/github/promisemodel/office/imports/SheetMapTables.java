package io.github.promisemodel.office.imports;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.DocumentFormat;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.status.StatusScheme;

/**
 * How the map of a sheet is written. A field that is not known is refused, so that a slip is not passed over.
 *
 * <pre>{@code
 * SheetMap map = PlanJson.DEFAULT.read(file, SheetMapTables.MAP).orThrow();
 * }</pre>
 */
public final class SheetMapTables {

    /** The format that a map is written in. */
    public static final DocumentFormat FORMAT = DocumentFormat.ofCompanion("sheet map", "promise-sheet-map/1");

    private static final ValueCodec<PlanFrame> FRAME = ObjectTable.closed(
                    "Plan of a sheet map", SheetMapDraft.Frame::new, SheetMapDraft.Frame::build)
            .describe("PlanFrame", "What a sheet does not say of the plan that it is.")
            .required("id", ValueCodecs.ID, PlanFrame::id, (draft, read) -> draft.id = read)
            .meaning("The id of the plan.")
            .required("council", ReferenceTables.COUNCIL, PlanFrame::council, (draft, read) -> draft.council = read)
            .meaning("Whose plan it is.")
            .required("title", ValueCodecs.TEXT, PlanFrame::title, (draft, read) -> draft.title = read)
            .meaning("Its title.")
            .required("period", PlanTables.PERIOD, PlanFrame::period, (draft, read) -> draft.period = read)
            .meaning("The time it runs.")
            .build();

    private static final ValueCodec<MappedArea> AREA = ObjectTable.closed(
                    "Area of a sheet map", SheetMapDraft.Area::new, SheetMapDraft.Area::build)
            .describe("MappedArea", "An improvement area, and the words that a sheet has for it.")
            .required("id", ValueCodecs.ID, MappedArea::id, (draft, read) -> draft.id = read)
            .meaning("Its id in the plan.")
            .optional("reference", ValueCodecs.TEXT, MappedArea::reference, SheetMapDraft.Area::reference)
            .meaning("Its reference as printed.")
            .required("title", ValueCodecs.TEXT, MappedArea::title, (draft, read) -> draft.title = read)
            .meaning("What it is about.")
            .list(
                    "foundations",
                    ValueCodecs.constant(Foundation.class),
                    MappedArea::foundations,
                    (draft, read) -> draft.foundations = read)
            .meaning("The foundations it belongs to.")
            .list("words", ValueCodecs.TEXT, MappedArea::words, (draft, read) -> draft.words = read)
            .meaning("The words of the sheet; its title, its reference and its id are such words too.")
            .build();

    private static final ValueCodec<MappedColumn> COLUMN = ObjectTable.closed(
                    "Column of a sheet map", SheetMapDraft.Column::new, SheetMapDraft.Column::build)
            .describe("MappedColumn", "A column and what it is.")
            .optional("header", ValueCodecs.TEXT, MappedColumn::header, SheetMapDraft.Column::header)
            .meaning("The header; of two header rows, both with ` / ` between.")
            .optional("column", ValueCodecs.TEXT, MappedColumn::column, SheetMapDraft.Column::column)
            .meaning("The letters of the column, where the header does not tell it from others.")
            .required(
                    "field",
                    ValueCodecs.constant(SheetField.class),
                    MappedColumn::field,
                    (draft, read) -> draft.field = read)
            .meaning("What it is.")
            .optional("period", ValueCodecs.DATE, MappedColumn::period, SheetMapDraft.Column::period)
            .meaning("The time that a value of a measure is of, where each time has its column.")
            .optional("separator", ValueCodecs.TEXT, MappedColumn::separator, SheetMapDraft.Column::separator)
            .meaning("What is between several milestones, where that is not the end of a line.")
            .build();

    private static final ValueCodec<SkippedRows> SKIP = ObjectTable.closed(
                    "Skipped rows of a sheet map", SheetMapDraft.Skip::new, SheetMapDraft.Skip::build)
            .describe("SkippedRows", "Rows that are no entries, such as totals and notes.")
            .optional("column", ValueCodecs.TEXT, SkippedRows::column, SheetMapDraft.Skip::column)
            .meaning("The letters of the column; the first cell with something in it if absent.")
            .list("startsWith", ValueCodecs.TEXT, SkippedRows::startsWith, (draft, read) -> draft.startsWith = read)
            .atLeastOne()
            .meaning("The words that the cell starts with.")
            .build();

    private static final ValueCodec<MappedSheet> SHEET = ObjectTable.closed(
                    "Sheet of a sheet map", SheetMapDraft.Sheet::new, SheetMapDraft.Sheet::build)
            .describe("MappedSheet", "One sheet and what its rows and columns are.")
            .optional("sheet", ValueCodecs.TEXT, MappedSheet::sheet, SheetMapDraft.Sheet::sheet)
            .meaning("Its name; the only sheet if absent, and every sheet where the name of each is an area.")
            .required(
                    "rows", ValueCodecs.constant(RowKind.class), MappedSheet::rows, (draft, read) -> draft.rows = read)
            .meaning("What its rows are.")
            .defaulted(
                    "headerRow",
                    ValueCodecs.COUNT,
                    sheet -> (long) sheet.headerRow(),
                    (draft, read) -> draft.headerRow = read,
                    1L)
            .meaning("The row of the headers, from 1.")
            .defaulted(
                    "headerRows",
                    ValueCodecs.COUNT,
                    sheet -> (long) sheet.headerRows(),
                    (draft, read) -> draft.headerRows = read,
                    1L)
            .meaning("How many rows the headers are in, 1 or 2.")
            .optional(
                    "firstRow",
                    ValueCodecs.COUNT,
                    sheet -> sheet.firstRow().map(Integer::longValue),
                    SheetMapDraft.Sheet::firstRow)
            .meaning("The first row behind the headers that is read; the next if absent.")
            .list("columns", COLUMN, MappedSheet::columns, (draft, read) -> draft.columns = read)
            .meaning("Its columns; others are not read.")
            .required(
                    "areaFrom",
                    ValueCodecs.constant(AreaSource.class),
                    MappedSheet::areaFrom,
                    (draft, read) -> draft.areaFrom = read)
            .meaning("Where the area of a row is said.")
            .list("areas", AREA, MappedSheet::areas, (draft, read) -> draft.areas = read)
            .meaning("The areas there are; if none are given, each word there is makes one.")
            .defaulted(
                    "continued",
                    ValueCodecs.FLAG,
                    MappedSheet::continued,
                    (draft, read) -> draft.continued = read,
                    false)
            .meaning("Whether a row without an id and a title goes on with the entry above it.")
            .list("skip", SKIP, MappedSheet::skip, (draft, read) -> draft.skip = read)
            .meaning("Rows that are no entries.")
            .optional("asOf", ValueCodecs.DATE, MappedSheet::asOf, SheetMapDraft.Sheet::asOf)
            .meaning("The date its statuses are about.")
            .defaulted("idPrefix", ValueCodecs.TEXT, MappedSheet::idPrefix, (draft, read) -> draft.idPrefix = read, "")
            .meaning("What is put before each id, so that ids of several sheets differ.")
            .defaulted("people", ValueCodecs.FLAG, MappedSheet::people, (draft, read) -> draft.people = read, false)
            .meaning("Whether its measures count people.")
            .optional(
                    "targets",
                    ValueCodecs.constant(TargetSide.class),
                    MappedSheet::targets,
                    SheetMapDraft.Sheet::targets)
            .meaning("Which side of their number targets are on.")
            .optional("statusReason", ValueCodecs.TEXT, MappedSheet::statusReason, SheetMapDraft.Sheet::statusReason)
            .meaning("Why its measures have the status that they have, where a column gives one.")
            .build();

    /** The map of a file of sheets. */
    public static final ValueCodec<SheetMap> MAP = ObjectTable.closed(
                    "Sheet map", SheetMapDraft::new, SheetMapDraft::build)
            .describe("SheetMap", "What the sheets, rows, columns and words of a council's file are.")
            .format(FORMAT)
            .required("plan", FRAME, SheetMap::plan, (draft, read) -> draft.plan = read)
            .meaning("What the file does not say of the plan.")
            .defaulted(
                    "statusScheme",
                    StatusTables.STATUS_SCHEME,
                    SheetMap::statusScheme,
                    (draft, read) -> draft.scheme = read,
                    StatusScheme.empty())
            .meaning("What the words of its statuses mean.")
            .list(
                    "dates",
                    ValueCodecs.TEXT,
                    map -> map.dates().stream().map(DateForm::toString).toList(),
                    (draft, read) -> draft.dates = read)
            .meaning(
                    "How it writes dates, such as `d/M/yyyy`, `MMM yyyy`, `quarter`, `calendar quarter` or `financial year`.")
            .list("undated", ValueCodecs.TEXT, SheetMap::undated, (draft, read) -> draft.undated = read)
            .meaning("Words in place of a due date, such as `Ongoing`.")
            .list("noValue", ValueCodecs.TEXT, SheetMap::noValue, (draft, read) -> draft.noValue = read)
            .meaning("Words in place of a value, such as `n/a`.")
            .optional("asOf", ValueCodecs.DATE, SheetMap::asOf, SheetMapDraft::asOf)
            .meaning("The date its statuses are about, where neither a row nor a sheet says.")
            .list("sheets", SHEET, SheetMap::sheets, (draft, read) -> draft.sheets = read)
            .atLeastOne()
            .meaning("Its sheets.")
            .build();

    private SheetMapTables() {}
}
