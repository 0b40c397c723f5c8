package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.CellAddress;
import io.github.promisemodel.office.sheet.CellKind;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetProblem;
import io.github.promisemodel.office.sheet.SheetRow;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The map of one sheet as it is proposed. */
final class DraftedSheet {

    /** The rows that are looked at for headers. */
    private static final int HEADER_ROWS = 20;

    /** The rows behind the headers that are looked at. */
    private static final int LOOKED_AT = 200;

    private static final List<DateForm> FORMS = List.of(
            DateForm.parse("d/M/yyyy"),
            DateForm.parse("d MMM yyyy"),
            DateForm.parse("MMM yyyy"),
            DateForm.parse("d.M.yyyy"),
            DateForm.parse("d-MMM-yy"),
            DateForm.parse("yyyy-MM-dd"),
            DateForm.parse("quarter"),
            DateForm.parse("calendar quarter"),
            DateForm.parse("financial year"),
            DateForm.parse("yyyy"));

    private final SheetGrid grid;
    private final KnownHeaders headers;
    private final List<String> unsure;
    private final Set<String> dates = new LinkedHashSet<>();
    private final Map<SheetField, Integer> places = new EnumMap<>(SheetField.class);
    private Optional<MappedSheet> sheet = Optional.empty();

    private DraftedSheet(SheetGrid grid, KnownHeaders headers, List<String> unsure) {
        this.grid = grid;
        this.headers = headers;
        this.unsure = unsure;
    }

    static DraftedSheet of(SheetGrid grid, KnownHeaders headers, boolean several, List<String> unsure) {
        DraftedSheet drafted = new DraftedSheet(grid, headers, unsure);
        drafted.draft(several);
        return drafted;
    }

    Optional<MappedSheet> sheet() {
        return sheet;
    }

    /** The forms of dates that its columns of dates have. */
    Set<String> dates() {
        return dates;
    }

    private void draft(boolean several) {
        int known = headerRow();
        int headerRow = known;
        int headerRows = 1;
        List<MappedColumn> all = mapped(known, 1);
        for (int first : List.of(known, known - 1)) {
            List<MappedColumn> two = mapped(first, 2);
            if (two.size() > all.size()) {
                all = two;
                headerRow = first;
                headerRows = 2;
            }
        }
        mapped(headerRow, headerRows); // for the places of its columns
        if (!places.containsKey(SheetField.TITLE)
                || !places.containsKey(SheetField.ID) && !places.containsKey(SheetField.REFERENCE)) {
            say(0, -1, "no row has a header of an id and one of a title that are known; it is left out");
            return;
        }
        nameOthers(headerRow, headerRows, all);
        lookAtValues(headerRow + headerRows);
        boolean areas = places.containsKey(SheetField.AREA);
        boolean headings = !areas && hasHeadings(headerRow + headerRows);
        boolean continued = goesOn(headerRow + headerRows);
        if (continued) {
            say(headerRow, -1, "rows without an id and a title are taken to go on with the entry above; see continued");
        }
        if (!areas) {
            say(
                    headerRow,
                    -1,
                    headings
                            ? "no column is an area; rows with one cell alone are taken for headings of areas"
                            : "no column is an area; all are in one area, whose id and title are placeholders");
        }
        AreaSource from = areas ? AreaSource.COLUMN : headings ? AreaSource.HEADING : AreaSource.ONE;
        sheet = Optional.of(new MappedSheet(
                several ? Optional.of(grid.name()) : Optional.empty(),
                kind(),
                headerRow,
                headerRows,
                Optional.empty(),
                all,
                from,
                from == AreaSource.ONE
                        ? List.of(
                                new MappedArea("area-id", Optional.empty(), "Title of the area", List.of(), List.of()))
                        : List.of(),
                continued,
                List.of(),
                Optional.empty(),
                "",
                false,
                Optional.empty(),
                kind() == RowKind.MEASURES && places.containsKey(SheetField.STATUS)
                        ? Optional.of("The status that the sheet gives")
                        : Optional.empty()));
    }

    /** The row of the first rows with the most headers that are known; 0 if none has two. */
    private int headerRow() {
        int best = 0;
        long most = 1;
        for (SheetRow row : grid.rows()) {
            long known = row.cells().stream()
                    .filter(cell -> headers.find(cell.text()).isPresent())
                    .count();
            if (row.number() <= HEADER_ROWS && known > most) {
                best = row.number();
                most = known;
            }
        }
        return best;
    }

    private List<MappedColumn> mapped(int headerRow, int headerRows) {
        places.clear();
        return headerRow < 1 ? List.of() : columns(headerRow, headerRows);
    }

    private List<MappedColumn> columns(int headerRow, int headerRows) {
        List<MappedColumn> columns = new ArrayList<>();
        Map<String, List<Integer>> all = SheetColumns.headers(grid, headerRow, headerRows);
        for (int column = 0; column < grid.width(); column++) {
            String header = SheetColumns.header(grid, headerRow, headerRows, column);
            int stroke = header.lastIndexOf(" / ");
            Optional<PartialDate> period = stroke < 0 ? period(header) : period(header.substring(0, stroke));
            Optional<SheetField> field = headers.find(stroke < 0 ? header : header.substring(stroke + 3))
                    .or(() -> stroke < 0 && period.isPresent() ? Optional.of(SheetField.VALUE) : Optional.empty());
            if (field.isEmpty() || period.isEmpty() && places.putIfAbsent(field.get(), column) != null) {
                continue;
            }
            if (period.isPresent()) {
                places.putIfAbsent(field.get(), column);
            }
            boolean told = all.getOrDefault(SheetWords.plain(header), List.of()).size() == 1;
            columns.add(new MappedColumn(
                    told ? Optional.of(header) : Optional.empty(),
                    told ? Optional.empty() : Optional.of(CellAddress.column(column)),
                    field.get(),
                    period,
                    Optional.empty()));
        }
        return columns;
    }

    private static Optional<PartialDate> period(String header) {
        return FORMS.stream()
                .filter(form -> !form.toString().contains("d"))
                .flatMap(form -> form.find(header).stream())
                .findFirst();
    }

    private RowKind kind() {
        if (places.containsKey(SheetField.NUMERATOR) || places.containsKey(SheetField.VALUE) && !isBenefits()) {
            return RowKind.MEASURES;
        }
        return isBenefits() ? RowKind.BENEFITS : RowKind.ACTIONS;
    }

    private boolean isBenefits() {
        return grid.rows().stream()
                .limit(HEADER_ROWS)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> SheetWords.plain(cell.text()).equals("benefit")
                        || SheetWords.plain(cell.text()).equals("brag"));
    }

    private boolean hasHeadings(int firstRow) {
        return looked(firstRow).stream()
                .map(DraftedSheet::filled)
                .anyMatch(cells -> cells.size() == 1 && cells.get(0).column() == 0);
    }

    /** Whether there are rows with something in them and neither an id nor a title. */
    private boolean goesOn(int firstRow) {
        return looked(firstRow).stream()
                .filter(row -> !filled(row).isEmpty())
                .anyMatch(row -> List.of(SheetField.ID, SheetField.REFERENCE, SheetField.TITLE).stream()
                        .allMatch(field -> findIn(List.of(row), field).isEmpty()));
    }

    private static List<SheetCell> filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private List<SheetRow> looked(int firstRow) {
        return grid.rows().stream()
                .filter(row -> row.number() >= firstRow && row.number() < firstRow + LOOKED_AT)
                .toList();
    }

    // ------------------------------------------------------------------------

    /** The columns that are not mapped, in one sentence, for an export has many. */
    private void nameOthers(int headerRow, int headerRows, List<MappedColumn> mapped) {
        List<String> others = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            String header = SheetColumns.header(grid, headerRow, headerRows, column);
            String letters = CellAddress.column(column);
            boolean known = mapped.stream()
                    .anyMatch(each -> each.header().filter(header::equals).isPresent()
                            || each.column().filter(letters::equals).isPresent());
            if (!header.isEmpty() && !known) {
                others.add(letters + " " + header);
            }
        }
        if (!others.isEmpty()) {
            say(
                    headerRow,
                    -1,
                    "columns that are not mapped, because their headers are not known or another column is that too: "
                            + MessageText.list(others));
        }
    }

    private void lookAtValues(int firstRow) {
        List<SheetRow> rows = looked(firstRow);
        for (SheetField field :
                List.of(SheetField.DUE, SheetField.START, SheetField.STATUS_DATE, SheetField.TARGET_DATE)) {
            findIn(rows, field).forEach(this::lookAtDate);
        }
        Set<String> words = new LinkedHashSet<>();
        findIn(rows, SheetField.STATUS).forEach(cell -> words.add(cell.words()));
        if (!words.isEmpty()) {
            say(
                    0,
                    places.getOrDefault(SheetField.STATUS, -1),
                    "its words of statuses are " + MessageText.list(words) + "; say in statusScheme what each means");
        }
        if (places.containsKey(SheetField.STATUS) && !places.containsKey(SheetField.STATUS_DATE)) {
            say(
                    0,
                    places.getOrDefault(SheetField.STATUS, -1),
                    "no column dates the statuses; give asOf, or import with --as-of");
        }
        if (places.containsKey(SheetField.TARGET)) {
            say(
                    0,
                    places.getOrDefault(SheetField.TARGET, -1),
                    "say in targets whether targets are AT_LEAST or AT_MOST");
        }
    }

    private List<SheetCell> findIn(List<SheetRow> rows, SheetField field) {
        Integer place = places.get(field);
        return place == null
                ? List.of()
                : rows.stream()
                        .flatMap(row -> row.find(place).stream())
                        .filter(cell -> !cell.isBlank() && cell.kind() != CellKind.ERROR)
                        .toList();
    }

    private void lookAtDate(SheetCell cell) {
        if (cell.date().isPresent()) {
            return;
        }
        Optional<DateForm> form = FORMS.stream()
                .filter(each -> each.find(cell.text()).isPresent())
                .findFirst();
        form.ifPresent(found -> dates.add(found.toString()));
        if (form.isEmpty()) {
            say(
                    cell.row(),
                    cell.column(),
                    MessageText.quoted(cell.words(), '"')
                            + " is not a date that is known; list such words in undated, or mend the cell");
        }
    }

    private void say(int row, int column, String message) {
        String said = SheetProblem.place(grid.name(), row, column) + ": " + message;
        if (!unsure.contains(said)) {
            unsure.add(said);
        }
    }
}
