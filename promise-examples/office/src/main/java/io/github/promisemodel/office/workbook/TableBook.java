package io.github.promisemodel.office.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook as it is described once and written as XLSX or ODS: {@link XlsxWriter}, {@link OdsWriter}.
 *
 * @param title its title
 * @param language the language of its words, such as {@code en}
 * @param created the day that it says it was made, so that the same workbook has the same bytes whenever it is written
 * @param sheets its sheets
 */
public record TableBook(String title, String language, LocalDate created, List<BookSheet> sheets) {

    /** Copies the sheets. */
    public TableBook {
        sheets = List.copyOf(sheets);
    }
}
