package io.github.promisemodel.measure;

import io.github.promisemodel.measure.Amount.Qualifier;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure is meant to reach, such as at least 100, or 1,000 in every 12 months.
 *
 * <p>Numbers are in the unit of the measure. A target is not a comparator: what Scotland has is nothing that was promised.
 * When it is due is not part of whether it is met; ask about the date it is due.
 */
public sealed interface Target extends Phrased {

    /** {@return the kind} */
    TargetKind kind();

    /** {@return when it is due, and its words} */
    TargetTerms terms();

    /** {@return its numbers, the percentage of {@link ChangeByPercent} among them: one, or the low and the high, or none} */
    default List<Amount> amounts() {
        return List.of();
    }

    /**
     * The target with the unit of its numbers, for a sentence.
     *
     * @param unit the unit of the measure, in the plan's words; empty for none
     * @return the phrase; its English does not say the unit, another phrasebook may
     */
    default Phrase in(Optional<String> unit) {
        Map<String, Object> arguments = new LinkedHashMap<>(phrase().arguments());
        arguments.computeIfPresent("amount", (name, value) -> ((Amount) value).in(unit));
        arguments.computeIfPresent("high", (name, value) -> ((Amount) value).in(unit));
        return Phrase.of(phrase().code(), arguments);
    }

    /**
     * So much or more, such as at least 100.
     *
     * @param amount the number, or {@code over} a number for more than it
     * @param terms when it is due, and its words
     */
    record AtLeast(Amount amount, TargetTerms terms) implements Target {
        /**
         * Makes the target.
         *
         * @param amount the number, or {@code over} a number
         * @param terms when it is due, and its words
         * @throws IllegalArgumentException if the amount is inexact in another way
         */
        public AtLeast {
            TargetNumbers.require("at least", amount, Qualifier.OVER);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.AT_LEAST;
        }

        @Override
        public List<Amount> amounts() {
            return List.of(amount);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of(amount.isExact() ? "measure.AT_LEAST" : "measure.AMOUNT", "amount", amount);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * So much or less, such as at most 20.
     *
     * @param amount the number, or {@code under} a number for less than it
     * @param terms when it is due, and its words
     */
    record AtMost(Amount amount, TargetTerms terms) implements Target {
        /**
         * Makes the target.
         *
         * @param amount the number, or {@code under} a number
         * @param terms when it is due, and its words
         * @throws IllegalArgumentException if the amount is inexact in another way
         */
        public AtMost {
            TargetNumbers.require("at most", amount, Qualifier.UNDER);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.AT_MOST;
        }

        @Override
        public List<Amount> amounts() {
            return List.of(amount);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of(amount.isExact() ? "measure.AT_MOST" : "measure.AMOUNT", "amount", amount);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * From one number to another, both included, such as 10 to 20.
     *
     * @param low the lowest number that meets it
     * @param high the highest number that meets it
     * @param terms when it is due, and its words
     */
    record Between(Amount low, Amount high, TargetTerms terms) implements Target {
        /**
         * Makes the target.
         *
         * @param low the lowest number that meets it
         * @param high the highest number that meets it
         * @param terms when it is due, and its words
         * @throws IllegalArgumentException if one of them is inexact, or the low is above the high
         */
        public Between {
            TargetNumbers.require("between", low, Qualifier.EXACTLY);
            TargetNumbers.require("between", high, Qualifier.EXACTLY);
            if (low.number().compareTo(high.number()) > 0) {
                throw new IllegalArgumentException("Target between " + low + " and " + high
                        + ": the low is above the high; give the lower number first");
            }
        }

        @Override
        public TargetKind kind() {
            return TargetKind.BETWEEN;
        }

        @Override
        public List<Amount> amounts() {
            return List.of(low, high);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.BETWEEN", "low", low, "high", high);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * A change from the baseline, such as by 10, or by -10 for a fall; by more than that meets it too.
     *
     * <p>A change by 0 asks that the measure gets no worse than the baseline, or stays just there if it does not say which way
     * is better.
     *
     * @param amount how much to add to the baseline
     * @param terms when it is due, and its words
     */
    record ChangeBy(Amount amount, TargetTerms terms) implements Target {
        /**
         * Makes the target.
         *
         * @param amount how much to add to the baseline
         * @param terms when it is due, and its words
         * @throws IllegalArgumentException if the amount is inexact
         */
        public ChangeBy {
            TargetNumbers.require("to change by", amount, Qualifier.EXACTLY);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.CHANGE_BY;
        }

        @Override
        public List<Amount> amounts() {
            return List.of(amount);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.CHANGE_BY", "amount", amount);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * A change by a percentage of the baseline, such as by 5, or by -5 for a fall; by more than that meets it too.
     *
     * <p>It is a percentage of the baseline's size: from -50, a change by 10 per cent leads to -45. A change from 40% to 45%
     * is one by 5, which is {@link ChangeBy}, or one by 12.5 per cent. A change by 0 is as in {@link ChangeBy}.
     *
     * @param percent the percentage, without its sign
     * @param terms when it is due, and its words
     */
    record ChangeByPercent(Amount percent, TargetTerms terms) implements Target {
        /**
         * Makes the target.
         *
         * @param percent the percentage, without its sign
         * @param terms when it is due, and its words
         * @throws IllegalArgumentException if the percentage is inexact
         */
        public ChangeByPercent {
            TargetNumbers.require("to change by per cent", percent, Qualifier.EXACTLY);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.CHANGE_BY_PERCENT;
        }

        @Override
        public List<Amount> amounts() {
            return List.of(percent);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.CHANGE_BY_PERCENT", "percent", percent);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * Better than the baseline, by however little, in the direction of the measure. There is no part of the way to it.
     *
     * @param terms when it is due, and its words
     */
    record Improve(TargetTerms terms) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.IMPROVE;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.IMPROVE");
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * That something is so, such as that a post is filled. There is no part of the way to it.
     *
     * @param terms when it is due, and its words
     */
    record YesOrNo(TargetTerms terms) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.YES_OR_NO;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.YES_OR_NO");
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * So much or more in every period of a length, such as 1,000 in every 12 months, or 1 in every 6.
     *
     * <p>It is not a limit on each period. What is counted is never below zero, so that a part of a period cannot have more
     * than the whole.
     *
     * @param amount the number, or {@code over} a number for more than it
     * @param every the length of a period, by the calendar: a month from 31 January ends before the last day of February
     * @param terms when it is due, and its words
     */
    record EachPeriod(Amount amount, Period every, TargetTerms terms) implements Target {
        /**
         * Makes the target.
         *
         * @param amount the number, or {@code over} a number, above zero
         * @param every the length of a period, from a day to a thousand years
         * @param terms when it is due, and its words
         * @throws IllegalArgumentException if the amount is inexact in another way, or not above zero, or the length is
         *     outside its range or has a part below zero
         */
        public EachPeriod {
            TargetNumbers.require("each " + every, amount, Qualifier.OVER);
            TargetNumbers.requireAboveZero(amount, every);
            TargetNumbers.requireLength(amount, every);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.EACH_PERIOD;
        }

        @Override
        public List<Amount> amounts() {
            return List.of(amount);
        }

        /**
         * How many whole periods a time covers, counted from its first day.
         *
         * @param time the time, first and last day included
         * @return the number, such as 7 half years from 2020-11 to 2024-09-03; 0 for less than one
         */
        public long wholePeriodsIn(PartialDate time) {
            return WholePeriods.of(time, every).count();
        }

        /**
         * Whether a time is just one period, to the day.
         *
         * @param time the time, first and last day included
         * @return true for 2024-04/2025-03 and a period of 12 months
         */
        public boolean isJustOne(PartialDate time) {
            return WholePeriods.of(time, every).isJustOne();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.EACH_PERIOD", "amount", amount, "every", every);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * A target that is yet to be set, printed as "TBC".
     *
     * @param terms when it is due, and its words
     */
    record ToBeConfirmed(TargetTerms terms) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.TO_BE_CONFIRMED;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.TO_BE_CONFIRMED");
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }

    /**
     * No target.
     *
     * @param terms its words, such as {@code N/A}
     */
    record None(TargetTerms terms) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.NONE;
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("measure.NONE");
        }

        @Override
        public String toString() {
            return phrase().toString();
        }
    }
}
