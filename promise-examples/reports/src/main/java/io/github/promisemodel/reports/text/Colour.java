package io.github.promisemodel.reports.text;

/** A colour or a weight that a terminal can show, by its number in the standard for terminals (ECMA-48). */
enum Colour {
    NONE(0),
    BOLD(1),
    RED(31),
    GREEN(32),
    YELLOW(33),
    BLUE(34);

    private final int number;

    Colour(int number) {
        this.number = number;
    }

    String apply(String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + number + "m" + text + "\u001b[0m";
    }
}
