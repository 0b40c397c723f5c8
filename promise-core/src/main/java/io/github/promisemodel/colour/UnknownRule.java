package io.github.promisemodel.colour;

/** What a policy for the colour of a group makes of an entry whose status is open, or that is not assessed. */
public enum UnknownRule {
    /** It may have any status that its reading allows: the group's colour is then from a best to a worst. */
    BOUNDS("may be any status they allow"),
    /** It is left out, and counted as that. */
    LEAVE_OUT("are left out"),
    /** It counts as the worst status that its reading allows. */
    AS_WORST("count as the worst they allow");

    private final String words;

    UnknownRule(String words) {
        this.words = words;
    }

    /** What becomes of such entries, to go on with after their name. */
    String words() {
        return words;
    }
}
