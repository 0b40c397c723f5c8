package io.github.promisemodel.attention;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.MessageText;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that a council sets to be warned early, such as: attendance below 90. */
@EntityStyle
@Value.Immutable
public abstract class EarlyWarning {

    EarlyWarning() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the rules} */
    public abstract String getId();

    /** {@return what the rule watches, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the id of the measure, the area or the group that it watches} */
    public abstract String getOf();

    /** {@return what it looks for} */
    public abstract WarningSign getSign();

    /** {@return the exact number that it compares with} */
    public abstract Amount getLimit();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank id, and a limit that is not exact. */
    @Value.Check
    protected void check() {
        Ids.require("Early warning", "id", getId());
        if (!getLimit().isExact()) {
            throw new IllegalStateException("Early warning " + MessageText.of(getId()) + ": the limit '" + getLimit()
                    + "' is not exact; give a number to compare with");
        }
    }

    /** Makes an early warning. */
    public static final class Builder extends EarlyWarningBuilder {
        Builder() {}
    }
}
