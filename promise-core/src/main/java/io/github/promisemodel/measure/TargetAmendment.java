package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of what a measure is meant to reach, with what it was before, such as from 500 to 400 in {@code 2023-04}.
 *
 * <p>It keeps the whole of what was in force until its date: the target, and the targets on the way to it. As of a day before that
 * date it is those that questions are asked about.
 */
@EntityStyle
@Value.Immutable
public abstract class TargetAmendment {

    TargetAmendment() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return when it was amended: from the first day of this date the next target is in force} */
    public abstract PartialDate getDate();

    /** {@return what was in force before} */
    @Value.Default
    public Target getBefore() {
        return new Target.None(TargetTerms.EMPTY);
    }

    /** {@return the targets on the way that were in force before, as {@link Measure#getTargetProfile} has them} */
    public abstract List<Target> getProfileBefore();

    /** {@return why it was amended} */
    public abstract @NoteLimit String getReason();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses an amendment without a reason. */
    @Value.Check
    protected void check() {
        if (getReason().isBlank()) {
            throw new IllegalStateException("Amended target at " + getDate() + ": it has no reason; say why");
        }
    }

    /** Makes an amendment. */
    public static final class Builder extends TargetAmendmentBuilder {
        Builder() {}
    }
}
