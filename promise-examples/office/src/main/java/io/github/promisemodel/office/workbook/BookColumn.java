package io.github.promisemodel.office.workbook;

/**
 * A column of a table of a workbook.
 *
 * @param heading its heading, unlike any other of the table
 * @param isText whether its cells are texts, so that what somebody types into it stays as it is typed
 */
public record BookColumn(String heading, boolean isText) {}
