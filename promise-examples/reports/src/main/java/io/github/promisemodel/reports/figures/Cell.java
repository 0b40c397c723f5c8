package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.tally.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in one place of a table.
 *
 * @param kind what it is
 * @param text its characters as scripts read them; none in an empty cell
 * @param shown its characters as people read them: a percentage with its sign, a date in words
 * @param mark the status it is of, if it is of one
 */
public record Cell(Kind kind, String text, String shown, Optional<StatusMark> mark) {

    /** What a cell holds. */
    public enum Kind {
        /** A number in plain digits. */
        NUMBER,
        /** Words of the report, in its language. */
        WORDS,
        /** Words that stand in the plan, whatever they are. */
        PLAN_TEXT,
        /** A sentence of the library's, which are English in every report. */
        MESSAGE,
        /** Nothing. */
        EMPTY
    }

    /** As long as "Not decided". */
    private static final int LONGEST_SHORT = 11;

    /** A cell with nothing in it. */
    public static final Cell EMPTY = of(Kind.EMPTY, "");

    private static Cell of(Kind kind, String text) {
        return new Cell(kind, text, text, Optional.empty());
    }

    /**
     * A number.
     *
     * @param number the number
     * @return its cell
     */
    public static Cell number(long number) {
        return of(Kind.NUMBER, Long.toString(number));
    }

    /**
     * A number that people read in groups of digits.
     *
     * @param number the number in plain digits
     * @param shown the number as people read it
     * @return its cell
     */
    public static Cell number(String number, String shown) {
        return new Cell(Kind.NUMBER, number, shown, Optional.empty());
    }

    /**
     * A percentage, which is no number where it only says what it is less than.
     *
     * @param percentage the percentage
     * @return its cell, which shows the sign
     */
    public static Cell percentage(Percentage percentage) {
        return percentage(percentage.isLessThan() ? Kind.WORDS : Kind.NUMBER, percentage.toString());
    }

    /**
     * What percentages add to.
     *
     * @param sum the sum
     * @return its cell, which shows the sign
     */
    public static Cell percentage(BigDecimal sum) {
        return percentage(Kind.NUMBER, sum.toPlainString());
    }

    private static Cell percentage(Kind kind, String text) {
        return new Cell(kind, text, text + Column.PER_CENT, Optional.empty());
    }

    /**
     * A date.
     *
     * @param date the date
     * @param shown the date as people say it
     * @return its cell
     */
    public static Cell date(PartialDate date, String shown) {
        return new Cell(Kind.WORDS, date.toString(), shown, Optional.empty());
    }

    /**
     * Words of the report.
     *
     * @param words the words
     * @return their cell
     */
    public static Cell words(String words) {
        return words.isEmpty() ? EMPTY : of(Kind.WORDS, words);
    }

    /**
     * Words of the plan.
     *
     * @param text the words
     * @return their cell
     */
    public static Cell ofPlan(String text) {
        return text.isEmpty() ? EMPTY : of(Kind.PLAN_TEXT, text);
    }

    /**
     * A sentence of the library's.
     *
     * @param sentence the sentence, in English
     * @return its cell
     */
    public static Cell message(String sentence) {
        return sentence.isEmpty() ? EMPTY : of(Kind.MESSAGE, sentence);
    }

    /**
     * A status.
     *
     * @param mark the status
     * @return its cell, with its word as text
     */
    public static Cell of(StatusMark mark) {
        return new Cell(Kind.WORDS, mark.word(), mark.word(), Optional.of(mark));
    }

    /** {@return whether it holds a number} */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** {@return whether it holds nothing} */
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** {@return whether its words stand in the plan} */
    public boolean isOfPlan() {
        return kind == Kind.PLAN_TEXT;
    }

    /** {@return whether it is a sentence of the library's} */
    public boolean isMessage() {
        return kind == Kind.MESSAGE;
    }

    /** {@return whether it is best kept on one line, as a short date is} */
    public boolean isShort() {
        return shown.length() <= LONGEST_SHORT;
    }
}
