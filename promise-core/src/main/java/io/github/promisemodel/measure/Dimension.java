package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that numbers are broken down by, such as age groups or localities, with its categories.
 *
 * <p>A plan declares its own; the library has none built in. A category is of many, never of one child.
 */
@EntityStyle
@Value.Immutable
public abstract class Dimension {

    Dimension() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the dimensions of the plan} */
    public abstract String getId();

    /** {@return what it is, in a few words, such as "age group"} */
    public abstract @TextLimit String getTitle();

    /** {@return the categories, in the order they are shown} */
    public abstract List<@Valid Category> getCategories();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * The category with an id.
     *
     * @param id the id
     * @return the category, the first if several have the id; empty if none has it
     */
    public final Optional<Category> findCategory(String id) {
        return getCategories().stream()
                .filter(category -> category.getId().equals(id))
                .findFirst();
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Dimension", "id", getId());
    }

    /** Makes a dimension. */
    public static final class Builder extends DimensionBuilder {
        Builder() {}
    }
}
