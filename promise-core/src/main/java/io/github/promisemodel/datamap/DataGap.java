package io.github.promisemodel.datamap;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that is missing between questions, measures and data.
 *
 * @param kind what is missing
 * @param id the id of what misses it; empty if it is the map as a whole
 * @param phrase what is said; its argument {@code kind} tells apart what is named
 */
public record DataGap(Kind kind, String id, Phrase phrase) implements Phrased {

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
     * @param phrase what is said
     */
    public DataGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(phrase, "phrase");
    }

    /**
     * Makes a gap, from a copy of the arguments.
     *
     * @param kind what is missing
     * @param id the id of what misses it
     * @param arguments what the message is made of beside the id
     */
    public DataGap(Kind kind, String id, Map<String, ?> arguments) {
        this(kind, id, phrase(kind, id, arguments));
    }

    private static Phrase phrase(Kind kind, String id, Map<String, ?> arguments) {
        Map<String, Object> named = new LinkedHashMap<>(arguments);
        named.put("id", id);
        return Phrase.ofKind("datamap." + kind, named);
    }

    /** {@return what the message is made of beside the id, in English: arguments of the phrase by name and in order} */
    public Map<String, String> arguments() {
        Map<String, String> beside = new LinkedHashMap<>(phrase.englishArguments());
        beside.remove("id");
        return Collections.unmodifiableMap(beside);
    }

    /**
     * The gap in plain English, such as {@code Question visits: no measure and no data set answers it}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the kind; those of {@link DataGaps} are
     */
    public String message() {
        return phrase.toString();
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
