package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.TextLimit;
import org.immutables.value.Value;

/** One of the categories of a dimension, such as 5 to 11. */
@EntityStyle
@Value.Immutable
public abstract class Category {

    Category() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the categories of the dimension} */
    public abstract String getId();

    /** {@return what it is, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return whether it is of those of whom the category is not known} */
    @Value.Default
    public boolean isNotKnown() {
        return false;
    }

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Category", "id", getId());
    }

    /** Makes a category. */
    public static final class Builder extends CategoryBuilder {
        Builder() {}
    }
}
