package io.github.promisemodel.status;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;

/**
 * How a benefit stands, as a BRAG colour.
 *
 * <p>Councils differ in what a colour means; what it means in a plan is in that plan's {@link StatusScheme}. The
 * meanings below are the ones most often met.
 */
public enum BenefitStatus implements Phrased {
    /** The benefit is realised. */
    BLUE,
    /** Going to plan. */
    GREEN,
    /** Some problems, which are being managed. */
    AMBER,
    /** Serious problems. */
    RED;

    /** {@return whether the benefit is realised} */
    public boolean isRealised() {
        return this == BLUE;
    }

    /** {@return what people call it, in English, such as "amber" for {@link #AMBER}; its name is the constant's, as the format has it} */
    public String label() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.ofConstant(this);
    }
}
