package io.github.promisemodel.datamap;

import java.util.Objects;

/**
 * Something that is missing between questions, measures and data.
 *
 * @param kind what is missing
 * @param id the id of what misses it; empty if it is the map as a whole
 * @param message the gap in plain words
 */
public record DataGap(Kind kind, String id, String message) {

    /** What is missing. */
    public enum Kind {
        /** A national vision or indicator that no question with a measure belongs to. */
        NATIONAL_WITHOUT_MEASURE,
        /** A question that neither a measure nor a data set answers. */
        QUESTION_WITHOUT_ANSWER,
        /** A measure that no data set feeds. */
        MEASURE_WITHOUT_DATA,
        /** A data set that neither a measure nor a question uses. */
        DATA_NOT_USED,
        /** Data sets that are said to be known and are not named. */
        DATA_NOT_NAMED,
        /** A measure or a question is named that there is none of. */
        NAMED_AND_MISSING
    }

    /**
     * Makes a gap.
     *
     * @param kind what is missing
     * @param id the id of what misses it
     * @param message the gap in plain words
     */
    public DataGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the gap in plain words} */
    @Override
    public String toString() {
        return message;
    }
}
