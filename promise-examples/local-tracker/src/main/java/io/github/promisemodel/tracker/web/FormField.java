package io.github.promisemodel.tracker.web;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name its name, which is that of the field of the format that it fills, such as {@code asOf}
 * @param kind what it looks like
 * @param label what it asks for
 * @param hint what helps to answer; empty for nothing
 * @param options what can be chosen; none where anything can be written
 */
public record FormField(String name, Kind kind, String label, String hint, List<Option> options) {

    /** What a field looks like. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** One of several. */
        SELECT,
        /** Any of several. */
        CHECKBOXES,
        /** A file. */
        FILE
    }

    /**
     * What can be chosen.
     *
     * @param value what is sent
     * @param words what is read
     */
    public record Option(String value, String words) {}

    static FormField line(String name, String label, String hint) {
        return new FormField(name, Kind.LINE, label, hint, List.of());
    }

    static FormField text(String name, String label, String hint) {
        return new FormField(name, Kind.TEXT, label, hint, List.of());
    }

    static FormField select(String name, String label, String hint, List<Option> options) {
        return new FormField(name, Kind.SELECT, label, hint, options);
    }

    static FormField checkboxes(String name, String label, String hint, List<Option> options) {
        return new FormField(name, Kind.CHECKBOXES, label, hint, options);
    }

    static FormField file(String name, String label, String hint) {
        return new FormField(name, Kind.FILE, label, hint, List.of());
    }
}
