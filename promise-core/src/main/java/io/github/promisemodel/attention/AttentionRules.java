package io.github.promisemodel.attention;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.ReportingCycle;
import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a council wants to be told of: how soon is soon, how often entries are to be assessed, and its early warnings.
 *
 * <p>{@code AttentionRules.builder().reportingCycle(ReportingCycle.QUARTERLY).build()} asks for an assessment each quarter.
 */
@EntityStyle
@Value.Immutable
public abstract class AttentionRules {

    private static final Period THREE_MONTHS = Period.ofMonths(3);

    AttentionRules() {}

    /** {@return rules with nothing set: due within three months, no reporting cycle, no early warnings} */
    public static AttentionRules usual() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return how often each entry is to be assessed; empty to ask for nothing} */
    public abstract Optional<ReportingCycle> getReportingCycle();

    /** {@return how long before its due date an action is due soon, that day included} */
    @Value.Default
    public Period getDueSoon() {
        return THREE_MONTHS;
    }

    /** {@return the early warnings in the order given} */
    public abstract List<@Valid EarlyWarning> getEarlyWarnings();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a time that lies in the past. */
    @Value.Check
    protected void check() {
        if (getDueSoon().isNegative()) {
            throw new IllegalStateException("Attention rules: due soon " + getDueSoon()
                    + " lies in the past; give a time from now on, such as P3M");
        }
    }

    /** Makes attention rules. */
    public static final class Builder extends AttentionRulesBuilder {
        Builder() {}
    }
}
