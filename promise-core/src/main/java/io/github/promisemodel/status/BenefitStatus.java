package io.github.promisemodel.status;

/**
 * How a benefit stands, as a BRAG colour.
 *
 * <p>Councils differ in what a colour means; what it means in a plan is in that plan's {@link StatusScheme}. The
 * meanings below are the ones most often met.
 */
public enum BenefitStatus {
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
}
