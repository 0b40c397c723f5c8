package io.github.promisemodel.reference;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The council or partnership whose plan it is, such as {@code S12000028} for South Ayrshire.
 *
 * <p>It is an open value, not one of a list of 32: a code may be a GSS code or any other id, so that partnerships and
 * made-up councils fit.
 */
@EntityStyle
@Value.Immutable
public abstract class Council {

    Council() {}

    /**
     * A council by its code alone.
     *
     * @param code a GSS code such as {@code S12000028}, or any other id that is not blank
     * @return the council
     * @throws IllegalStateException if the code is blank
     */
    public static Council of(String code) {
        return builder().code(code).build();
    }

    /**
     * A council by its code and its name.
     *
     * @param code a GSS code such as {@code S12000028}, or any other id that is not blank
     * @param name the name to show, such as {@code South Ayrshire}
     * @return the council
     * @throws IllegalStateException if the code is blank
     */
    public static Council of(String code, String name) {
        return builder().code(code).name(name).build();
    }

    /**
     * The same as {@link #of(String)}, under the name by which Spring and JAX-RS find how to read a request parameter.
     *
     * @param code a GSS code such as {@code S12000028}, or any other id that is not blank
     * @return the council
     * @throws IllegalArgumentException if the code is blank, so that a framework answers that the request is wrong
     */
    public static Council valueOf(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "Council: its code is blank; give a GSS code such as S12000028, or another id");
        }
        return of(code);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the GSS code, or another id} */
    public abstract String getCode();

    /** {@return the name to show, if one is given} */
    public abstract Optional<@TextLimit String> getName();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return the name where there is one, otherwise the code} */
    public final String getDisplayName() {
        return getName().orElse(getCode());
    }

    /** Refuses a blank code. */
    @Value.Check
    protected void check() {
        Ids.require("Council", "code", getCode());
    }

    /** Makes a council. */
    public static final class Builder extends CouncilBuilder {
        Builder() {}
    }
}
