package io.github.promisemodel.examples.evaluation.figures;

import java.util.Optional;

/**
 * What stands in one place of a table.
 *
 * @param kind what it is
 * @param text its characters; none in an empty cell
 * @param mark the status it is of, if it is of one
 */
public record Cell(Kind kind, String text, Optional<Mark> mark) {

    /** What a cell holds. */
    public enum Kind {
        /** A number in plain digits. */
        NUMBER,
        /** Words of the report, in its language. */
        WORDS,
        /** Words that stand in the plan, whatever they are. */
        PLAN_TEXT,
        /** Nothing. */
        EMPTY
    }

    /** As long as a date with its day. */
    private static final int LONGEST_SHORT = 10;

    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", Optional.empty());

    /**
     * A number.
     *
     * @param number the number
     * @return its cell
     */
    static Cell number(long number) {
        return new Cell(Kind.NUMBER, Long.toString(number), Optional.empty());
    }

    /**
     * Words of the report.
     *
     * @param words the words
     * @return their cell
     */
    static Cell words(String words) {
        return words.isEmpty() ? EMPTY : new Cell(Kind.WORDS, words, Optional.empty());
    }

    /**
     * Words of the plan.
     *
     * @param text the words
     * @return their cell
     */
    static Cell ofPlan(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.PLAN_TEXT, text, Optional.empty());
    }

    /**
     * A status.
     *
     * @param mark the status
     * @return its cell, with its word as text
     */
    static Cell of(Mark mark) {
        return new Cell(Kind.WORDS, mark.word(), Optional.of(mark));
    }

    /** {@return whether it holds a number} */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** {@return whether its words stand in the plan} */
    public boolean isOfPlan() {
        return kind == Kind.PLAN_TEXT;
    }

    /** {@return whether it is best kept on one line, as a date is} */
    public boolean isShort() {
        return text.length() <= LONGEST_SHORT;
    }
}
