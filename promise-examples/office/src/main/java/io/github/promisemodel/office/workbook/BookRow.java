package io.github.promisemodel.office.workbook;

import java.util.Map;

/**
 * A row of a workbook that was read.
 *
 * @param sheet the sheet as the plan has it
 * @param name the name of the sheet
 * @param number the number of the row, from 1
 * @param json its fields
 * @param specials what its columns say of where it belongs, by their paths
 */
record BookRow(EntitySheet sheet, String name, int number, JsonValue.Fields json, Map<String, String> specials) {

    String special(String path) {
        return specials.getOrDefault(path, "");
    }

    PlanBookProblem problem(String column, String message) {
        return new PlanBookProblem(name, number, column, message);
    }
}
