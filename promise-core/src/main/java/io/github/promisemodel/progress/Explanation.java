package io.github.promisemodel.progress;

import java.util.Objects;

/**
 * Why a question about a measure has no single answer, such as no baseline to change from.
 *
 * @param reason the reason
 * @param message the reason in plain words, with the measure and the values it is about
 */
public record Explanation(Reason reason, String message) {

    /**
     * Makes an explanation.
     *
     * @param reason the reason
     * @param message the reason in plain words
     */
    public Explanation {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
