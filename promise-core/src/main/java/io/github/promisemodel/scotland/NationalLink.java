package io.github.promisemodel.scotland;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Objects;

/**
 * A link from something of a plan to the national frame, such as from improvement area {@code a4} to {@code vision-3}.
 *
 * <p>It may name what is absent; {@link NationalLinks} says so.
 *
 * @param kind what of the plan it starts from
 * @param id the id of that, in the plan
 * @param to where it leads: the id of the frame in the place of a plan's, and the id of a national entry
 */
public record NationalLink(LocalKind kind, String id, EntryLink to) implements Phrased {

    /**
     * Makes a link.
     *
     * @param kind what of the plan it starts from
     * @param id the id of that, in the plan
     * @param to where it leads
     * @throws IllegalStateException if the id is blank
     */
    public NationalLink {
        Objects.requireNonNull(kind, "kind");
        Ids.require("National link", "id", id);
        Objects.requireNonNull(to, "to");
    }

    /** {@return what is linked to what, such as {@code AREA a4 to scotland vision-3}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("scotland.LINK", "kind", kind, "id", id, "plan", to.getPlan(), "entry", to.getEntry());
    }
}
