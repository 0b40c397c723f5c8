package io.github.promisemodel.office.imports;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.StatusScheme;
import java.util.List;
import java.util.Optional;

/**
 * What the sheets, rows, columns and words of a council's file are, so that a plan can be made of it.
 *
 * <pre>{@code
 * SheetMap map = PlanJson.DEFAULT.read(file, SheetMapTables.MAP).orThrow();
 * }</pre>
 *
 * @param plan what the file does not say of the plan
 * @param statusScheme what the words of its statuses mean
 * @param dates how it writes dates, the first that fits; those of spreadsheets need no form
 * @param undated words that it has in place of a due date, such as {@code Ongoing}
 * @param noValue words that it has in place of a value, such as {@code n/a}
 * @param asOf the date its statuses are about, where neither a row nor a sheet says
 * @param sheets its sheets
 */
public record SheetMap(
        PlanFrame plan,
        StatusScheme statusScheme,
        List<DateForm> dates,
        List<String> undated,
        List<String> noValue,
        Optional<PartialDate> asOf,
        List<MappedSheet> sheets) {

    /**
     * Makes a map.
     *
     * @param plan what the file does not say of the plan
     * @param statusScheme what the words of its statuses mean
     * @param dates how it writes dates
     * @param undated words in place of a due date
     * @param noValue words in place of a value
     * @param asOf the date its statuses are about
     * @param sheets its sheets
     */
    public SheetMap {
        dates = List.copyOf(dates);
        undated = List.copyOf(undated);
        noValue = List.copyOf(noValue);
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("Sheet map: it has no sheets; map one");
        }
    }
}
