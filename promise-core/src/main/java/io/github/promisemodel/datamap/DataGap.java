package io.github.promisemodel.datamap;

import io.github.promisemodel.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that is missing between questions, measures and data.
 *
 * @param kind what is missing
 * @param id the id of what misses it; empty if it is the map as a whole
 * @param arguments what the message is made of beside the id, by name and in order; {@code kind} tells apart what is named
 */
public record DataGap(Kind kind, String id, Map<String, String> arguments) {

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
     * Makes a gap, from a copy of the arguments.
     *
     * @param kind what is missing
     * @param id the id of what misses it
     * @param arguments what the message is made of beside the id
     */
    public DataGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The gap in plain English, such as {@code Question visits: no measure and no data set answers it}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the kind; those of {@link DataGaps} are
     */
    public String message() {
        Map<String, String> filled = new LinkedHashMap<>(arguments);
        filled.put("id", id);
        return Words.ofKind("datamap." + kind, filled);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
