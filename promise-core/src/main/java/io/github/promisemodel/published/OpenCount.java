package io.github.promisemodel.published;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import java.util.List;
import org.immutables.value.Value;

/** A published count whose words leave the status open, such as three that are "amber and on track". */
@EntityStyle
@Value.Immutable
public abstract class OpenCount {

    OpenCount() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the names of the statuses that each of those counted may have, as in {@code GREEN, AMBER}} */
    public abstract List<String> getStatus();

    /** {@return how many were counted, from 0} */
    public abstract long getCount();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a count below zero, and a count of no status. */
    @Value.Check
    protected void check() {
        Counts.require("Open count", getCount());
        if (getStatus().isEmpty()) {
            throw new IllegalStateException("Open count: no status is named; name those it may be");
        }
    }

    /** Makes an open count. */
    public static final class Builder extends OpenCountBuilder {
        Builder() {}
    }
}
