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

    /**
     * Reads a status by its name, such as {@code amber} for {@code AMBER}. A plan's own words are read by {@link
     * StatusScheme#parseBenefit}.
     *
     * @param name the name; letter case does not count, and blanks, hyphens and underscores are one
     * @return the status
     * @throws IllegalArgumentException if there is no such status; it lists those there are
     */
    public static BenefitStatus parse(String name) {
        return StatusNames.parse(BenefitStatus.class, name);
    }

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
