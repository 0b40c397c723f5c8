package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named set of measures in their order, such as a performance framework.
 *
 * <p>Its measures stand wherever they belong: on the plan, an area, an action or a benefit. One may be in several sets or in none.
 */
@EntityStyle
@Value.Immutable
public abstract class MeasureSet {

    MeasureSet() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the sets of the plan} */
    public abstract String getId();

    /** {@return its name} */
    public abstract @TextLimit String getTitle();

    /** {@return the ids of its measures, in its order} */
    public abstract List<String> getMeasures();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Measure set", "id", getId());
    }

    /** Makes a set. */
    public static final class Builder extends MeasureSetBuilder {
        Builder() {}
    }
}
