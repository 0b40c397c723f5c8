package io.github.promisemodel.store.plan;

/** In which role somebody uses the tracker. A role is chosen and not proved: whoever puts the tracker before several people adds that. */
public enum Role {
    /** Sees what is approved. */
    READER("Reader"),
    /** Sees drafts too, and changes entries. */
    EDITOR("Lead officer"),
    /** Does what an editor does, and approves. */
    APPROVER("Approving officer");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** {@return what is recorded of who did something, such as {@code Lead officer}; never a person's name} */
    public String title() {
        return title;
    }

    /** {@return whether it may change entries, and sees drafts} */
    public boolean edits() {
        return this != READER;
    }

    /** {@return whether it may approve} */
    public boolean approves() {
        return this == APPROVER;
    }
}
