package io.github.promisemodel.governance;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A board, group, committee or role that reports or is reported to, such as "Promise Oversight Board".
 *
 * <p>It is not an organisation that does the work of an action, and never a person.
 */
@EntityStyle
@Value.Immutable
public abstract class Body {

    Body() {}

    /**
     * A body with a name.
     *
     * @param id what reporting lines call it
     * @param name its name
     * @return the body
     * @throws IllegalStateException if the id is blank
     */
    public static Body of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the bodies} */
    public abstract String getId();

    /** {@return the name of a board, group, committee or role} */
    public abstract @TextLimit String getName();

    /** {@return the id of the body that it is a part of} */
    public abstract Optional<String> getPartOf();

    /** {@return what a reader should know, such as who sits on it, by role} */
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
        Ids.require("Body", "id", getId());
    }

    /** Makes a body. */
    public static final class Builder extends BodyBuilder {
        Builder() {}
    }
}
