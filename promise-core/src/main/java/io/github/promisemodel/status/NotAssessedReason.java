package io.github.promisemodel.status;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;

/** Why an entry is not assessed, where that is known. */
public enum NotAssessedReason implements Phrased {
    /** The document says nothing of how the entry stands. */
    NOT_STATED,
    /** It is not yet time to assess it. */
    NOT_DUE,
    /** It was to be assessed and no report came. */
    NOT_REPORTED;

    /** {@return what people call it, in English, such as "not due" for {@link #NOT_DUE}; its name is the constant's, as the format has it} */
    public String label() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.ofConstant(this);
    }
}
