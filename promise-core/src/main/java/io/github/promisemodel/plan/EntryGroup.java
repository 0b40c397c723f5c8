package io.github.promisemodel.plan;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named set of entries within a plan, such as the work of a sub-group or a theme that runs through several areas.
 *
 * <p>It is no part of the plan's order: its entries belong to their areas, and one may be in several groups or in none.
 */
@EntityStyle
@Value.Immutable
public abstract class EntryGroup implements Phrased {

    EntryGroup() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the groups of the plan} */
    public abstract String getId();

    /** {@return the reference as printed, if there is one} */
    public abstract Optional<String> getReference();

    /** {@return what its entries have in common, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the ids of its actions and benefits, in the order given} */
    public abstract List<String> getEntries();

    /** {@return the figures published about its entries, as printed} */
    public abstract List<@Valid PublishedFigure> getPublished();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return what it is called in a message, such as {@code Group 2}: by its reference where there is one} */
    public final String getDisplayName() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public final Phrase phrase() {
        return Phrase.of("plan.GROUP", "reference", getReference(), "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Group", "id", getId());
    }

    /** Makes a group of entries. */
    public static final class Builder extends EntryGroupBuilder {
        Builder() {}
    }
}
