package io.github.promisemodel.engagement;

/** Who was heard. Names are stable; scripts may depend on them. */
public enum Audience {
    /** Children and young people with care experience. */
    CHILDREN_AND_YOUNG_PEOPLE,
    /** Adults with care experience. */
    ADULTS_WITH_CARE_EXPERIENCE,
    /** Parents, brothers and sisters and other family. */
    PARENTS_AND_FAMILIES,
    /** Kinship carers, foster carers, adopters and residential carers. */
    CARERS,
    /** People who work with children and families. */
    WORKFORCE,
    /** Other organisations. */
    PARTNERS,
    /** Anybody. */
    PUBLIC;

    /** {@return whether what they say is lived experience of care: their own, or as family or carers} */
    public boolean isLivedExperience() {
        return ordinal() <= CARERS.ordinal();
    }
}
