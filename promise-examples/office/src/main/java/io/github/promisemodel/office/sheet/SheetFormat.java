package io.github.promisemodel.office.sheet;

/** The kinds of files that are read. */
public enum SheetFormat {
    /** Text with commas, semicolons or tabs between the cells. */
    CSV,
    /** A workbook of Excel since 2007. */
    XLSX,
    /** A spreadsheet of LibreOffice and others. */
    ODS
}
