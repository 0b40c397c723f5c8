package io.github.promisemodel.action;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One cycle of testing a change on a small scale, as quality improvement has it: what is expected, what is measured, what was decided.
 *
 * <p>The action is what is tested; it has as many of these as it had cycles. A test that nothing is decided of is still under way.
 */
@EntityStyle
@Value.Immutable
public abstract class TestOfChange {

    TestOfChange() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return what is expected to happen, and why} */
    public abstract @NoteLimit String getHypothesis();

    /** {@return which cycle it is, from 1; empty if that is not stated} */
    public abstract Optional<Long> getCycle();

    /** {@return when the cycle starts, as exact as it is printed} */
    public abstract Optional<PartialDate> getStart();

    /** {@return the ids of the measures that show whether it works} */
    public abstract List<String> getMeasures();

    /** {@return what was decided; empty if nothing is yet, or it is not stated} */
    public abstract Optional<TestDecision> getDecision();

    /** {@return when it was decided} */
    public abstract Optional<PartialDate> getDecided();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a cycle before the first. */
    @Value.Check
    protected void check() {
        getCycle().filter(cycle -> cycle < 1).ifPresent(cycle -> {
            throw new IllegalStateException(
                    "Test of change: cycle " + cycle + " is before the first; cycles count from 1");
        });
    }

    /** Makes a test of change. */
    public static final class Builder extends TestOfChangeBuilder {
        Builder() {}
    }
}
