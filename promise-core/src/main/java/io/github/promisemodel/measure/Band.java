package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.BenefitStatus;
import org.immutables.value.Value;

/** A status and the limit it is given from, such as green from 900. */
@EntityStyle
@Value.Immutable
public abstract class Band {

    Band() {}

    /**
     * A band.
     *
     * @param status the status
     * @param limit the limit it is given from, which is part of the band
     * @return the band
     * @throws IllegalStateException if the limit is inexact
     */
    public static Band of(BenefitStatus status, Amount limit) {
        return builder().status(status).limit(limit).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the status} */
    public abstract BenefitStatus getStatus();

    /** {@return the limit it is given from, which is part of the band} */
    public abstract Amount getLimit();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses an inexact limit, on whose sides nothing could be put. */
    @Value.Check
    protected void check() {
        if (!getLimit().isExact()) {
            throw new IllegalStateException(
                    "Band " + getStatus() + ": the limit '" + getLimit() + "' is not exact; give the number alone");
        }
    }

    /** Makes a band. */
    public static final class Builder extends BandBuilder {
        Builder() {}
    }
}
