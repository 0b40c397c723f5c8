package io.github.promisemodel.json.plan;

/**
 * A major version of the format, such as {@code promise-plan/1}.
 *
 * @param major its number
 * @param name what a plan's format field says
 * @param since the first release that reads it
 * @param change what is new in it, in a sentence
 */
public record FormatVersion(int major, String name, String since, String change) {}
