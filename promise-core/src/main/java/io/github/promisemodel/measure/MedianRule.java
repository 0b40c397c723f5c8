package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From which value on the run chart of a measure goes, and up to which value its median is made, such as anew from
 * {@code 2022-04} because the count changed.
 *
 * <p>Of several rules the one counts whose start has begun last.
 */
@EntityStyle
@Value.Immutable
public abstract class MedianRule {

    MedianRule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return where the chart starts anew, its first day included; empty for the first value there is} */
    public abstract Optional<PartialDate> getStart();

    /** {@return the date up to which values make the median, its last day included; empty if all of them do} */
    public abstract Optional<PartialDate> getFrozenAt();

    /** {@return why} */
    public abstract @NoteLimit String getReason();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a rule without a reason, one that says nothing, and a median frozen before its chart starts. */
    @Value.Check
    protected void check() {
        if (getReason().isBlank()) {
            throw new IllegalStateException("Median: it has no reason; say why");
        }
        if (getStart().isEmpty() && getFrozenAt().isEmpty()) {
            throw new IllegalStateException(
                    "Median: it has neither a start nor a date it is frozen at; give one or both");
        }
        if (getStart().isPresent()
                && getFrozenAt().isPresent()
                && getFrozenAt().get().end().isBefore(getStart().get().start())) {
            throw new IllegalStateException("Median frozen at " + getFrozenAt().get() + ": that is before its start at "
                    + getStart().get() + "; freeze it later, or not at all");
        }
    }

    /** Makes a rule. */
    public static final class Builder extends MedianRuleBuilder {
        Builder() {}
    }
}
