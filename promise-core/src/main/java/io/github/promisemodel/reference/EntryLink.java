package io.github.promisemodel.reference;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import java.util.Optional;
import org.immutables.value.Value;

/** Names an entry of this or of another plan, such as entry {@code 4.1} of {@code northmoor-2027-30}. */
@EntityStyle
@Value.Immutable
public abstract class EntryLink {

    EntryLink() {}

    /**
     * Names an entry of another plan.
     *
     * @param plan the other plan's id
     * @param entry the entry's id in that plan
     * @return the link
     * @throws IllegalStateException if the plan or the entry is blank
     */
    public static EntryLink of(String plan, String entry) {
        return builder().plan(plan).entry(entry).build();
    }

    /**
     * Names an entry of the same plan.
     *
     * @param entry the entry's id
     * @return the link
     * @throws IllegalStateException if the entry is blank
     */
    public static EntryLink of(String entry) {
        return builder().entry(entry).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the other plan's id; empty for an entry of the same plan} */
    public abstract Optional<String> getPlan();

    /** {@return the entry's id; empty if only the plan is known} */
    public abstract Optional<String> getEntry();

    /** {@return what it names, in a few words, where nothing at hand has a title for it; nothing is found by it} */
    public abstract Optional<@TextLimit String> getTitle();

    /**
     * Whether it leads into the plan that it is part of.
     *
     * @param plan the id of that plan
     * @return true if it names no plan, or that one
     */
    public final boolean leadsInto(String plan) {
        return getPlan().map(plan::equals).orElse(true);
    }

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a link that names nothing, or by a blank id. */
    @Value.Check
    protected void check() {
        if (getPlan().isEmpty() && getEntry().isEmpty()) {
            throw new IllegalStateException("Link: neither a plan nor an entry is named; name at least one");
        }
        getPlan().ifPresent(plan -> Ids.require("Link", "plan", plan));
        getEntry().ifPresent(entry -> Ids.require("Link", "entry", entry));
    }

    /** Makes a link. */
    public static final class Builder extends EntryLinkBuilder {
        Builder() {}
    }
}
