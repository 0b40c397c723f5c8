package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.status.BenefitStatus;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status given by hand in place of the one by the bands, with the reason, such as amber because the count is late.
 *
 * <p>It stands from its date until a later one, whatever is observed in between. To let the bands speak again, a later one
 * is {@linkplain #isWithdrawn withdrawn}, which needs its reason too. An override is never changed or taken out.
 */
@EntityStyle
@Value.Immutable
public abstract class StatusOverride {

    StatusOverride() {}

    /**
     * A status given by hand.
     *
     * @param asOf what date it is about
     * @param status the status
     * @param reason why
     * @return the override
     * @throws IllegalStateException if the reason is blank
     */
    public static StatusOverride of(PartialDate asOf, BenefitStatus status, String reason) {
        return builder().asOf(asOf).status(status).reason(reason).build();
    }

    /**
     * The end of an earlier override.
     *
     * @param asOf the date from which the bands speak again
     * @param reason why
     * @return the override that gives no status
     * @throws IllegalStateException if the reason is blank
     */
    public static StatusOverride withdrawal(PartialDate asOf, String reason) {
        return builder().asOf(asOf).withdrawn(true).reason(reason).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the date from the first day of which it stands} */
    public abstract PartialDate getAsOf();

    /** {@return the status; empty if an earlier override is withdrawn} */
    public abstract Optional<BenefitStatus> getStatus();

    /** {@return whether it gives no status, and the bands speak again} */
    @Value.Default
    public boolean isWithdrawn() {
        return false;
    }

    /** {@return why} */
    public abstract @NoteLimit String getReason();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return when it was recorded} */
    public abstract Optional<Instant> getRecordedAt();

    /** {@return the role that recorded it; never a person's name} */
    public abstract Optional<@TextLimit String> getRecordedBy();

    /** {@return what else a reader should know about it} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses an override without a reason, and one that neither gives a status nor withdraws one, or does both. */
    @Value.Check
    protected void check() {
        if (getReason().isBlank()) {
            throw new IllegalStateException(
                    "Override of " + getAsOf() + ": the reason is blank; say why the bands do not apply");
        }
        if (getStatus().isPresent() == isWithdrawn()) {
            throw new IllegalStateException("Override of " + getAsOf() + ": it "
                    + (isWithdrawn() ? "is withdrawn and has a status" : "has no status and is not withdrawn")
                    + "; give a status, or say that it is withdrawn");
        }
    }

    /** Makes an override. */
    public static final class Builder extends StatusOverrideBuilder {
        Builder() {}
    }
}
