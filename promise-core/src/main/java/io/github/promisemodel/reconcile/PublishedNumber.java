package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What was published: a count, several counts of one total, a percentage as printed, or no list where others have one. Its
 * {@code toString} is how a message repeats it, such as {@code 15} or {@code 49%}.
 */
public sealed interface PublishedNumber extends Phrased {

    /**
     * A count, such as 15.
     *
     * @param count the count
     */
    record Count(long count) implements PublishedNumber {
        @Override
        public String toString() {
            return phrase().toString();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("reconcile.COUNT", "count", count);
        }
    }

    /**
     * Counts published together, such as 15 and 16 of 31.
     *
     * @param counts the counts, in the order of the finding's keys
     * @param total the total they are counted of
     */
    record Counts(List<Long> counts, long total) implements PublishedNumber {

        /**
         * Makes it, from a copy of the counts.
         *
         * @param counts the counts
         * @param total the total they are counted of
         */
        public Counts {
            counts = List.copyOf(counts);
        }

        @Override
        public String toString() {
            return phrase().toString();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("reconcile.COUNTS", "counts", counts, "total", total);
        }
    }

    /**
     * A percentage as it was printed, which may be any text.
     *
     * @param printed what was printed, without its sign, such as {@code 48}
     */
    record PrintedPercentage(String printed) implements PublishedNumber {

        private static final int MOST_REPEATED = 20;

        /**
         * Makes it.
         *
         * @param printed what was printed
         */
        public PrintedPercentage {
            Objects.requireNonNull(printed, "printed");
        }

        /** {@return whether it is written as a percentage} */
        public boolean isPercentage() {
            return Percentage.find(printed).isPresent();
        }

        /** {@return the percentage with its sign; of a text that is none its first few characters, in one line} */
        @Override
        public String toString() {
            return phrase().toString();
        }

        @Override
        public Phrase phrase() {
            return isPercentage()
                    ? Phrase.of("reconcile.PERCENTAGE", "percentage", FindingWords.asPrinted(printed))
                    : Phrase.of("reconcile.PRINTED", "text", shortened());
        }

        private String shortened() {
            return MessageText.of(printed.replaceAll("\\p{Cntrl}", " "), MOST_REPEATED);
        }
    }

    /**
     * What percentages printed together add to, such as 94 per cent.
     *
     * @param percentages the sum
     */
    record Sum(BigDecimal percentages) implements PublishedNumber {

        /**
         * Makes it.
         *
         * @param percentages the sum
         */
        public Sum {
            Objects.requireNonNull(percentages, "percentages");
        }

        @Override
        public String toString() {
            return phrase().toString();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("reconcile.PERCENTAGE", "percentage", percentages);
        }
    }

    /** No list by id, where other areas have one. */
    record NoList() implements PublishedNumber {
        @Override
        public String toString() {
            return phrase().toString();
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("reconcile.NO_LIST");
        }
    }
}
