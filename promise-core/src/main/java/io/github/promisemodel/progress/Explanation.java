package io.github.promisemodel.progress;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Map;
import java.util.Objects;

/**
 * Why a question about a measure has no single answer, such as no baseline to change from.
 *
 * <p>The {@link #message()} is the phrase in English; the phrase can be said in another language too. Its argument {@code
 * kind} tells apart what one reason says of different things: the units that differ are those of an observation or of a
 * baseline.
 *
 * @param reason the reason
 * @param phrase what is said; its argument {@code measure} is the measure's id
 */
public record Explanation(Reason reason, Phrase phrase) implements Phrased {

    /**
     * Makes an explanation.
     *
     * @param reason the reason
     * @param phrase what is said
     */
    public Explanation {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(phrase, "phrase");
    }

    /**
     * Makes an explanation, from a copy of the arguments.
     *
     * @param reason the reason
     * @param arguments what the message is made of
     */
    public Explanation(Reason reason, Map<String, String> arguments) {
        this(reason, Phrase.ofKind("progress." + reason, arguments));
    }

    /** {@return what the message is made of, in English: the arguments of the phrase by name and in order} */
    public Map<String, String> arguments() {
        return phrase.englishArguments();
    }

    /**
     * The reason in plain English, such as {@code Measure attendance: it has no baseline}.
     *
     * @return the sentence
     * @throws IllegalArgumentException if the arguments are not those of the reason; those of a calculator are
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
