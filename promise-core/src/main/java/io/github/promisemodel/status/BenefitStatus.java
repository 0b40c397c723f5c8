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
}
