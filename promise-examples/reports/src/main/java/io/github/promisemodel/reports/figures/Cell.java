package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.NamePart;
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
 * in words, a long text of a summary by its first words.
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
     * The cell as it is shown where a form cannot have some characters.
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
     * @param percentage the percentage; one that only says what it is less than is not a number
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
     * An amount with its unit. Scripts read a number that is exact as {@code 80.10}, one that is not as {@code >1721}, {@code >=70},
     * {@code ~70}, {@code <5} or {@code <=5}, and the unit apart; what else is said of it is for people alone.
     *
     * @param amount the amount
     * @param unit what it is of, in the plan's words
     * @param shown the amount in words, with what is said of it, such as "over 1,721 people, undated"
     */
    record Quantity(Amount amount, Optional<String> unit, String shown) implements Cell {
        @Override
        public String text() {
            String sign = switch (amount.qualifier()) {
                case EXACTLY -> "";
                case OVER -> ">";
                case AT_LEAST -> ">=";
                case ABOUT -> "~";
                case UNDER -> "<";
                case AT_MOST -> "<=";
            };
            return sign + amount.number().toPlainString();
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Quantity(amount, unit, replace.apply(shown));
        }
    }

    /**
     * Entries by name.
     *
     * @param parts what they are called, part by part
     * @param inPlan whether they are entries of the plan that the report is of; those of another have no row in it
     */
    record Entries(List<NamePart> parts, boolean inPlan) implements Cell {

        /** Copies the parts. */
        public Entries {
            parts = List.copyOf(parts);
        }

        /** {@return their ids, those of entries that are counted and not named too} */
        public List<String> ids() {
            return parts.stream().flatMap(part -> part.ids().stream()).toList();
        }

        @Override
        public String text() {
            return String.join(", ", ids());
        }

        @Override
        public String shown() {
            return parts.stream().map(NamePart::text).collect(Collectors.joining());
        }

        @Override
        public boolean isOfPlan() {
            return true;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Entries(
                    parts.stream().map(part -> replaced(part, replace)).toList(), inPlan);
        }

        private static NamePart replaced(NamePart part, UnaryOperator<String> replace) {
            if (part instanceof NamePart.Name name) {
                return new NamePart.Name(replace.apply(name.text()), name.id());
            }
            return part; // words of the report
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

    /** Whose words a text has. */
    enum Origin {
        /** Words of the report, in its language. */
        REPORT,
        /** A sentence of the report that may have words of the plan in it. */
        SENTENCE,
        /** Words of the plan, whatever they are. */
        PLAN
    }

    /**
     * Words.
     *
     * @param text the words, whole
     * @param shown the words, or a shorter form of them where there is little room
     * @param origin whose they are
     */
    record Words(String text, String shown, Origin origin) implements Cell {
        @Override
        public boolean isOfPlan() {
            return origin != Origin.REPORT;
        }

        @Override
        public Cell map(UnaryOperator<String> replace) {
            return new Words(text, replace.apply(shown), origin);
        }

        private static Cell of(String text, Origin origin) {
            return text.isEmpty() ? EMPTY : new Words(text, text, origin);
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
     * A percentage; one that only says what it is less than is not a number.
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
        return Words.of(words, Origin.REPORT);
    }

    /**
     * Words of the plan.
     *
     * @param text the words
     * @return their cell; empty for none
     */
    static Cell ofPlan(String text) {
        return Words.of(text, Origin.PLAN);
    }

    /**
     * A sentence of the report that may have words of the plan in it.
     *
     * @param sentence the sentence
     * @return its cell; empty for none
     */
    static Cell sentence(String sentence) {
        return Words.of(sentence, Origin.SENTENCE);
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
