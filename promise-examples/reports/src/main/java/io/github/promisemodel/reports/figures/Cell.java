package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a table has in one place: a value, and how people read it. A renderer asks for the value where it needs one, so that
 * nothing is read out of another's text.
 *
 * <p>{@link #text()} is for scripts, {@link #shown()} for people: a count in groups of digits, a percentage with its sign, a date
 * in words.
 */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Empty();

    /** {@return its characters as scripts read them; none in an empty cell} */
    String text();

    /** {@return its characters as people read them} */
    String shown();

    /** {@return the status it is of, if it is of one} */
    default Optional<StatusMark> mark() {
        return Optional.empty();
    }

    /** {@return whether it is a number, which is at the right of its column} */
    default boolean isNumber() {
        return false;
    }

    /** {@return whether it has nothing} */
    default boolean isEmpty() {
        return false;
    }

    /** {@return whether its words are the plan's, in whatever language those are} */
    default boolean isOfPlan() {
        return false;
    }

    /** {@return whether it is best kept on one line, as a short date is} */
    default boolean isShort() {
        return shown().length() <= 11; // as long as "Not decided"
    }

    /**
     * The cell with other characters in place of those that a form cannot hold.
     *
     * @param replace what to write for a text
     * @return the cell, of the same value
     */
    default Cell map(UnaryOperator<String> replace) {
        return this;
    }

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String shown() {
            return "";
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /**
     * How many there are.
     *
     * @param count the count
     * @param shown the count in groups of digits, such as "1,250"
     */
    record Count(long count, String shown) implements Cell {
        @Override
        public String text() {
            return Long.toString(count);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * A count of any size, such as that of solutions.
     *
     * @param number the number
     * @param shown the number in groups of digits
     */
    record BigCount(BigInteger number, String shown) implements Cell {
        @Override
        public String text() {
            return number.toString();
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * A share as a percentage.
     *
     * @param percentage the percentage; no number where it only says what it is less than
     */
    record Share(Percentage percentage) implements Cell {
        @Override
        public String text() {
            return percentage.toString();
        }

        @Override
        public String shown() {
            return text() + Column.PER_CENT;
        }

        @Override
        public boolean isNumber() {
            return !percentage.isLessThan();
        }
    }

    /**
     * What percentages add to.
     *
     * @param percentages the sum
     */
    record ShareSum(BigDecimal percentages) implements Cell {
        @Override
        public String text() {
            return percentages.toPlainString();
        }

        @Override
        public String shown() {
            return text() + Column.PER_CENT;
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * The least and the most that a count can be.
     *
     * @param bounds the bounds
     * @param shown the bounds in words, such as "8 to 15"
     */
    record Range(Bounds bounds, String shown) implements Cell {
        @Override
        public String text() {
            return bounds.toString();
        }

        @Override
        public boolean isNumber() {
            return bounds.isExact();
        }
    }

    /**
     * A status, a verdict, or what a figure counts.
     *
     * @param of its mark
     */
    record Status(StatusMark of) implements Cell {
        @Override
        public String text() {
            return of.word();
        }

        @Override
        public String shown() {
            return of.word();
        }

        @Override
        public Optional<StatusMark> mark() {
            return Optional.of(of);
        }
    }

    /**
     * A date.
     *
     * @param date the date
     * @param shown the date in words
     */
    record Date(PartialDate date, String shown) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /**
     * An amount with its unit.
     *
     * @param amount the amount
     * @param unit what it is of, in the plan's words
     * @param shown the amount in words, with what is said of it, such as "over 1,721 people, undated"
     */
    record Quantity(Amount amount, Optional<String> unit, String shown) implements Cell {
        @Override
        public String text() {
            return shown;
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Quantity(amount, unit.map(replace), replace.apply(shown));
        }
    }

    /**
     * Entries of the plan.
     *
     * @param entries the entries
     * @param shown what they are called together, such as "7.2, 7.3"
     */
    record Entries(List<EntryLink> entries, String shown) implements Cell {

        /** Copies the entries. */
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String text() {
            return entries.stream().map(EntryLink::id).collect(Collectors.joining(", "));
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Entries(
                    entries.stream()
                            .map(entry -> new EntryLink(replace.apply(entry.id()), replace.apply(entry.name())))
                            .toList(),
                    replace.apply(shown));
        }
    }

    /**
     * Places in the file of the plan, whose names are those of the format.
     *
     * @param paths the places
     */
    record Paths(List<PlanPath> paths) implements Cell {

        /** Copies the places. */
        public Paths {
            paths = List.copyOf(paths);
        }

        @Override
        public String text() {
            return paths.stream().map(PlanPath::toString).collect(Collectors.joining(", "));
        }

        @Override
        public String shown() {
            return text();
        }

        @Override
        public boolean isEmpty() {
            return paths.stream().allMatch(PlanPath::isPlan);
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }
    }

    /**
     * Words of the report, in its language.
     *
     * @param text the words
     */
    record Words(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Words(replace.apply(text));
        }
    }

    /**
     * A sentence of the report that may have words of the plan in it.
     *
     * @param text the sentence
     */
    record Sentence(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Sentence(replace.apply(text));
        }
    }

    /**
     * Words of the plan, whatever they are.
     *
     * @param text the words
     */
    record PlanText(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new PlanText(replace.apply(text));
        }
    }

    /**
     * A count, shown in groups of three digits with commas; {@link Count} takes those of a language.
     *
     * @param number the count
     * @return its cell
     */
    static Cell number(long number) {
        return new Count(number, String.format(Locale.ROOT, "%,d", number));
    }

    /**
     * A percentage, which is no number where it only says what it is less than.
     *
     * @param percentage the percentage
     * @return its cell, which shows the sign
     */
    static Cell percentage(Percentage percentage) {
        return new Share(percentage);
    }

    /**
     * A date.
     *
     * @param date the date
     * @param shown the date as people say it
     * @return its cell
     */
    static Cell date(PartialDate date, String shown) {
        return new Date(date, shown);
    }

    /**
     * Words of the report.
     *
     * @param words the words
     * @return their cell; empty for none
     */
    static Cell words(String words) {
        return words.isEmpty() ? EMPTY : new Words(words);
    }

    /**
     * Words of the plan.
     *
     * @param text the words
     * @return their cell; empty for none
     */
    static Cell ofPlan(String text) {
        return text.isEmpty() ? EMPTY : new PlanText(text);
    }

    /**
     * A sentence of the report that may have words of the plan in it.
     *
     * @param sentence the sentence
     * @return its cell; empty for none
     */
    static Cell sentence(String sentence) {
        return sentence.isEmpty() ? EMPTY : new Sentence(sentence);
    }

    /**
     * A status.
     *
     * @param mark the status
     * @return its cell, with its word as text
     */
    static Cell of(StatusMark mark) {
        return new Status(mark);
    }
}
