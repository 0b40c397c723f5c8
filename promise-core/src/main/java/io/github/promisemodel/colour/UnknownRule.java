package io.github.promisemodel.colour;

import io.github.promisemodel.words.Phrase;

/** What a policy for the colour of a group makes of an entry whose status is open, or that is not assessed. */
public enum UnknownRule {
    /** It may have any status that its reading allows: the group's colour is then from a best to a worst. */
    BOUNDS,
    /** It is left out, and counted as that. */
    LEAVE_OUT,
    /** It counts as the worst status that its reading allows. */
    AS_WORST;

    /** What becomes of such entries, to go on with after their name. */
    Phrase words() {
        return Phrase.of("colour." + name());
    }
}
