package io.github.promisemodel.reports.figures;

/**
 * An entry of the plan that a table names.
 *
 * @param id its id, by which a renderer may lead to it
 * @param name what people call it, such as "7.2"
 */
public record EntryLink(String id, String name) {}
