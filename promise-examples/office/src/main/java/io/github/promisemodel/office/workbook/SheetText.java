package io.github.promisemodel.office.workbook;

import java.util.List;

/**
 * A sheet as texts, whatever it was read from: numbers in plain digits, days as {@code 2021-09-22}, texts as they are.
 *
 * @param name its name
 * @param rows its rows, those of nothing too, with a text for each cell; nothing for an empty one
 */
public record SheetText(String name, List<List<String>> rows) {}
