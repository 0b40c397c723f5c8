package io.github.promisemodel.office.imports;

import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * One sheet and what its rows and columns are.
 *
 * @param sheet its name; the only sheet if absent, and every sheet where the name of each is an area
 * @param rows what its rows are
 * @param headerRow the row of the headers, from 1
 * @param headerRows how many rows the headers are in, 1 or 2
 * @param firstRow the first row behind the headers that is read; the next if absent
 * @param columns its columns; others are not read
 * @param areaFrom where the area of a row is said
 * @param areas the areas there are; if none are given, each word there is makes one
 * @param continued whether a row without an id and a title goes on with the entry above it
 * @param skip rows that are no entries
 * @param asOf the date its statuses are about
 * @param idPrefix what is put before each id, so that ids of several sheets differ
 * @param people whether its measures count people
 * @param targets which side of their number targets are on
 * @param statusReason why its measures have the status that they have, where a column gives one
 */
public record MappedSheet(
        Optional<String> sheet,
        RowKind rows,
        int headerRow,
        int headerRows,
        Optional<Integer> firstRow,
        List<MappedColumn> columns,
        AreaSource areaFrom,
        List<MappedArea> areas,
        boolean continued,
        List<SkippedRows> skip,
        Optional<PartialDate> asOf,
        String idPrefix,
        boolean people,
        Optional<TargetSide> targets,
        Optional<String> statusReason) {

    private static final int MOST_HEADER_ROWS = 2;

    /**
     * Makes the map of a sheet.
     *
     * @param sheet its name
     * @param rows what its rows are
     * @param headerRow the row of the headers, from 1
     * @param headerRows how many rows the headers are in
     * @param firstRow the first row that is read
     * @param columns its columns
     * @param areaFrom where the area of a row is said
     * @param areas the areas there are
     * @param continued whether a row without an id and a title goes on with the entry above it
     * @param skip rows that are no entries
     * @param asOf the date its statuses are about
     * @param idPrefix what is put before each id
     * @param people whether its measures count people
     * @param targets which side of their number targets are on
     * @param statusReason why its measures have the status that they have
     * @throws IllegalArgumentException if an entry of it would have no id, no title or no area
     */
    public MappedSheet {
        columns = List.copyOf(columns);
        areas = List.copyOf(areas);
        skip = List.copyOf(skip);
        if (headerRow < 1 || headerRows < 1 || headerRows > MOST_HEADER_ROWS) {
            throw new IllegalArgumentException("Sheet: headerRow is from 1 on, and headerRows 1 or 2");
        }
        require(
                has(columns, SheetField.ID) || has(columns, SheetField.REFERENCE),
                "no column is ID or REFERENCE; map one");
        require(has(columns, SheetField.TITLE), "no column is TITLE; map one");
        require(
                areaFrom != AreaSource.COLUMN || has(columns, SheetField.AREA),
                "areaFrom is COLUMN, and no column is AREA; map one");
        require(
                areaFrom != AreaSource.ONE || areas.size() == 1 || rows == RowKind.MEASURES && areas.isEmpty(),
                "areaFrom is ONE; give one area in areas");
        require(
                rows != RowKind.MEASURES || !has(columns, SheetField.STATUS) || statusReason.isPresent(),
                "a column of measures is STATUS; give statusReason, for a status that is given to a measure has its reason");
    }

    private static void require(boolean is, String otherwise) {
        if (!is) {
            throw new IllegalArgumentException("Sheet: " + otherwise);
        }
    }

    private static boolean has(List<MappedColumn> columns, SheetField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** {@return whether every sheet of the file is read by it} */
    public boolean isOfEverySheet() {
        return sheet.isEmpty() && areaFrom == AreaSource.SHEET;
    }
}
