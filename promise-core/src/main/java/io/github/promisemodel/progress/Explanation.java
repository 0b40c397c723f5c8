package io.github.promisemodel.progress;

import io.github.promisemodel.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Why a question about a measure has no single answer, such as no baseline to change from.
 *
 * <p>The {@link #message()} is made of the reason and the arguments, so that it can be said in another language too. The
 * argument {@code kind} tells apart what one reason says of different things: the units that differ are those of an
 * observation or of a baseline.
 *
 * @param reason the reason
 * @param arguments what the message is made of, by name and in order; {@code measure} is the measure's id
 */
public record Explanation(Reason reason, Map<String, String> arguments) {

    /**
     * Makes an explanation, from a copy of the arguments.
     *
     * @param reason the reason
     * @param arguments what the message is made of
     */
    public Explanation {
        Objects.requireNonNull(reason, "reason");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The reason in plain English, such as {@code Measure attendance: it has no baseline}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the reason; those of a calculator are
     */
    public String message() {
        return Words.ofKind("progress." + reason, arguments);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
