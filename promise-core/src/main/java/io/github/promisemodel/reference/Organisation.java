package io.github.promisemodel.reference;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that works on something, such as a health and social care partnership, and the part it plays.
 *
 * <p>It is never a person: who answers for an entry within an organisation is a role or a team.
 */
@EntityStyle
@Value.Immutable
public abstract class Organisation {

    Organisation() {}

    /**
     * An organisation whose part is not stated.
     *
     * @param name its name
     * @return the organisation
     * @throws IllegalStateException if the name is blank
     */
    public static Organisation of(String name) {
        return builder().name(name).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return its name} */
    public abstract @TextLimit String getName();

    /** {@return the part it plays, such as {@code funder}, if that is stated} */
    public abstract Optional<@TextLimit String> getRole();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank name. */
    @Value.Check
    protected void check() {
        Ids.require("Organisation", "name", getName());
    }

    /** Makes an organisation. */
    public static final class Builder extends OrganisationBuilder {
        Builder() {}
    }
}
