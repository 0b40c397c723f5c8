package io.github.promisemodel.language;

/**
 * The sense in which the words of a term are avoided, where they have others too. The words around them decide, by rules that
 * follow each sense's documentation; a term without a sense is found wherever its words stand.
 */
public enum TermSense {
    /**
     * Contact as a child's time with family. To contact somebody, contact details, a point of contact and contact with services,
     * police or the law are ordinary.
     */
    FAMILY_TIME(new ContactSense()),

    /**
     * A placement as where a child lives. Placements for work, study, training, nurseries and schools are ordinary, and so is the
     * placement of a thing.
     */
    HOME(new PlacementSense()),

    /** Respite as a break for carers and those they care for. Relief from traffic or rising costs is ordinary. */
    SHORT_BREAK(new RespiteSense()),

    /**
     * Looked after as the law's word for a child in a council's care. A garden that is looked after and a wish to be looked after by
     * people who love one are ordinary.
     */
    CARE_STATUS(new LookedAfterSense()),

    /** The letters of looked after children. Where the text spells them out as something else, they are that. */
    ACRONYM(new LacSense());

    private final transient Sense sense;

    TermSense(Sense sense) {
        this.sense = sense;
    }

    /** Whether the words found are meant so. */
    boolean isMeant(Words words, int first, int last) {
        return sense.isMeant(words, first, last);
    }
}
