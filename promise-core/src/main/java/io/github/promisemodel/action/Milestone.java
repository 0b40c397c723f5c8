package io.github.promisemodel.action;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step on the way of an action, such as "training agreed" due {@code 2025-06}, and whether it is reached.
 *
 * <p>It is not counted as an entry: how far an action is, is what its assessments say.
 */
@EntityStyle
@Value.Immutable
public abstract class Milestone {

    Milestone() {}

    /**
     * A step that is not reached yet.
     *
     * @param title what is to be reached, in a few words
     * @param due when it is due; a partial date is due on its last day
     * @return the milestone
     */
    public static Milestone of(String title, PartialDate due) {
        return builder().title(title).due(due).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return what is to be reached, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return when it is due, as exact as it is printed; a partial date is due on its last day} */
    public abstract Optional<PartialDate> getDue();

    /** {@return when it was reached, if it was; a partial date counts from its last day} */
    public abstract Optional<PartialDate> getReached();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * Whether it was reached by a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return true if it was reached on or before that day
     */
    public final boolean isReachedBy(PartialDate asOf) {
        return getReached().filter(reached -> reached.isBy(asOf)).isPresent();
    }

    /**
     * Whether its due date has passed and it is not reached as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return whether the last day of its due date is before then and it is {@linkplain #isReachedBy not reached}; false if it has
     *     no due date
     */
    public final boolean isOverdueBy(PartialDate asOf) {
        return getDue().filter(due -> due.end().isBefore(asOf.end())).isPresent() && !isReachedBy(asOf);
    }

    /** Makes a milestone. */
    public static final class Builder extends MilestoneBuilder {
        Builder() {}
    }
}
