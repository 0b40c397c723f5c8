package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.BenefitStatus;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The status a council gives to what is measured, such as blue from 1,000, green from 900, and otherwise red.
 *
 * <p>Every exact number has just one status: that of the first band whose limit it reaches, or the one given otherwise. A
 * limit is part of its band. On values, a limit is reached at or above it where higher is better and at or below it where
 * lower is; on progress, which is a percentage of the way, at or above it.
 */
@EntityStyle
@Value.Immutable
public abstract class ToleranceBands {

    /** What the limits are limits of. */
    public enum On {
        /** The value observed, in the unit of the measure. */
        VALUE,
        /** The percentage of the way from the baseline to the target. */
        PROGRESS
    }

    ToleranceBands() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return what the limits are limits of} */
    public abstract On getOn();

    /** {@return the bands, the best first} */
    public abstract List<Band> getLimits();

    /** {@return the status of what reaches no limit} */
    public abstract BenefitStatus getOtherwise();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses limits that do not follow each other the way a direction wants them. */
    final void requireOrder(String thing, Direction direction) {
        boolean falling = direction == Direction.HIGHER_IS_BETTER;
        for (int i = 1; i < getLimits().size(); i++) {
            BigDecimal before = limit(i - 1);
            int order = limit(i).compareTo(before);
            if (falling ? order >= 0 : order <= 0) {
                throw new IllegalStateException(thing + ": the limit " + limit(i).toPlainString() + " of "
                        + getLimits().get(i).getStatus() + " does not follow " + before.toPlainString()
                        + "; give the best first, and each limit " + (falling ? "below" : "above")
                        + " the one before it");
            }
        }
    }

    private BigDecimal limit(int index) {
        return getLimits().get(index).getLimit().number();
    }

    /** Refuses bands without a limit, or with limits out of order whichever way is better. */
    @Value.Check
    protected void check() {
        if (getLimits().isEmpty()) {
            throw new IllegalStateException("Bands: they have no limit; give at least one");
        }
        boolean rising = getOn() == On.VALUE && getLimits().size() > 1 && limit(1).compareTo(limit(0)) > 0;
        requireOrder("Bands", rising ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
    }

    /** Makes bands. */
    public static final class Builder extends ToleranceBandsBuilder {
        Builder() {}
    }
}
