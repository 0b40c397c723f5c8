package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found of a published figure, as a code and its arguments. A sentence is made of them where a person reads it, so
 * that it can be in another language.
 *
 * @param code what was found
 * @param arguments the values that the code's sentence needs, by name, as {@link Code} says of each; an absent one is left out
 */
public record FigureExplanation(Code code, Map<String, Object> arguments) {

    /**
     * What can be found, each with its arguments. Counts are {@code Long}, bounds {@code Bounds}, shares {@code Share},
     * percentages {@code Percentage}, {@code limit} and {@code together} {@code BigDecimal}; ids are a {@code List<String>}, roundings a {@code
     * List<Rounding>}, and {@code rounding} is one {@code Rounding}. Of what is counted and of lists, {@code records} is the {@code
     * PlanRecord} of which the plan lists all, where less is possible because of it.
     */
    public enum Code {
        /** The entries give a count: {@code counted} are its {@code Bounds}. */
        COUNTED,
        /** The areas' own figures give a count: {@code counted} are its {@code Bounds}. */
        AREAS_GIVE,
        /** The areas' own figures give at least {@code least}; one of them does not say how many entries it has. */
        AREAS_GIVE_AT_LEAST,
        /** At least {@code least}, as far as the plan lists them. */
        LISTED_AT_LEAST,
        /**
         * The figure holds with entries counted that are out of the plan, and no date says since when: {@code undated} are their
         * ids, and {@code counted} are the {@code Bounds} of a count without and with them, if it is of one.
         */
        LEFT_UNDATED,
        /** There is nothing to count. */
        NOTHING_TO_COUNT,
        /** The figure does not say since when measures improved, worsened or stayed as they were. */
        NO_SINCE,
        /**
         * A printed list: {@code counted} are the {@code Bounds} of those stated, {@code missing} the ids stated and not listed,
         * {@code beyond} those listed and otherwise stated, {@code unstated} those listed of which nothing is stated.
         */
        LIST,
        /** No list is printed, and it is stated of {@code stated}, a list of ids. */
        NO_LIST_OF,
        /** The counts make up the total. */
        TOTAL_MADE_UP,
        /** The counts add to {@code sum}, which is more than the total. */
        TOTAL_EXCEEDED,
        /** The counts cover {@code sum} of the total and leave {@code left}, which are those not assessed. */
        TOTAL_LEAVES_NOT_ASSESSED,
        /** The counts cover {@code sum} of the total and leave {@code left} with no status printed. */
        TOTAL_LEAVES,
        /** The counts of the statuses make up the combined count. */
        COMBINED_MADE_UP,
        /** The counts of the statuses add to {@code sum}, which is not the combined count. */
        COMBINED_DIFFERS,
        /** What is printed is not written as a percentage, and {@code meant} is the {@code Percentage} it can only mean. */
        PERCENTAGE_MEANT,
        /** What is printed is not a percentage. */
        NOT_A_PERCENTAGE,
        /** There is no count to compare the percentage with. */
        NO_COUNT,
        /** The {@code count} beside the percentage is more than the {@code total}. */
        COUNT_ABOVE_TOTAL,
        /**
         * The entries give {@code counted}, which are {@code Bounds}, of the {@code total}, which are {@code Bounds} where that is open; where half-up does not give the {@code
         * percentage}, {@code roundings} do.
         */
        COUNTED_OF,
        /** It is open how many entries the percentage is of: {@code total} are their {@code Bounds}. */
        TOTAL_OPEN,
        /** The {@code share} is below {@code limit} per cent. */
        SHARE_BELOW,
        /** The {@code share} is not below {@code limit} per cent. */
        SHARE_NOT_BELOW,
        /** The {@code share} is {@code percentage} by {@code roundings}. */
        SHARE_ROUNDED,
        /**
         * The {@code share} is another percentage by {@code rounding}: {@code due}, a list of one {@code Percentage} or of two
         * that it may be. The roundings that give the percentage printed are {@code others}.
         */
        SHARE_OTHERWISE,
        /** As {@link #SHARE_OTHERWISE}, and no named rounding gives the percentage printed. */
        SHARE_BY_NONE,
        /** As {@link #SHARE_OTHERWISE}, and the percentages are not a table of the rounding. */
        SHARE_NOT_OF_TABLE,
        /** As {@link #SHARE_BY_NONE}, and the percentages are not a table of the rounding. */
        SHARE_NOT_OF_TABLE_BY_NONE,
        /** Together more than 100 per cent, however each is rounded. */
        ABOVE_HUNDRED,
        /**
         * The percentages, with those not printed, are together what is expected: {@code unprinted} are the parts of the whole
         * without a percentage, a list of {@link Unprinted}, and {@code together} is what all add to with them.
         */
        TOGETHER,
        /** As {@link #TOGETHER}; the sum is not 100, as rounding each alone gives. */
        TOGETHER_ROUNDED_ALONE,
        /** As {@link #TOGETHER}; the sum is not 100, where largest remainder gives 100. */
        TOGETHER_NO_TABLE,
        /** Counts claimed together cannot hold, whatever statuses the entries have. */
        NEVER_POSSIBLE,
        /** Counts claimed together cannot hold; the finding's joint solutions say what would have to be otherwise. */
        NOT_POSSIBLE,
        /** Counts claimed together have more solutions than are counted. */
        UNCOUNTED_SOLUTIONS,
        /** Counts claimed together have several solutions, as many as the finding's joint solutions say. */
        SEVERAL_SOLUTIONS,
        /** Counts claimed together have exactly one solution, and the finding's joint solutions say what it supposes. */
        ONLY_SOLUTION
    }

    /**
     * A part of a whole that is printed without a percentage, such as red with 3 of 47.
     *
     * @param key what it is
     * @param share its share of the whole
     * @param percentage the share in per cent, rounded as the others are
     */
    public record Unprinted(FigureKey key, Share share, BigDecimal percentage) {

        /**
         * Makes it.
         *
         * @param key what it is
         * @param share its share of the whole
         * @param percentage the share in per cent
         */
        public Unprinted {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(percentage, "percentage");
        }
    }

    /**
     * Makes an explanation, from a copy of the arguments.
     *
     * @param code what was found
     * @param arguments the values that the code's sentence needs, by name
     */
    public FigureExplanation {
        Objects.requireNonNull(code, "code");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static FigureExplanation of(Code code) {
        return new FigureExplanation(code, Map.of());
    }

    /** An explanation with another argument; an empty one is absent. */
    FigureExplanation with(String name, Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present == null || present instanceof Collection<?> items && items.isEmpty()) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, present instanceof Collection<?> items ? List.copyOf(items) : present);
        return new FigureExplanation(code, more);
    }
}
