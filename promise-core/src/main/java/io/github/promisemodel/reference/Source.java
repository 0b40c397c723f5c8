package io.github.promisemodel.reference;

import io.github.promisemodel.entity.EntityStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place something was printed, such as {@code Appendix 1, area 4}.
 *
 * <p>It may name one of the plan's documents by its id; without one, the plan's own report is meant.
 */
@EntityStyle
@Value.Immutable
public abstract class Source {

    Source() {}

    /**
     * A place in the plan's own report.
     *
     * @param place the place, such as {@code Appendix 1, area 4}
     * @return the source
     */
    public static Source of(String place) {
        return builder().place(place).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id of one of the plan's documents, if it is not the plan's own report} */
    public abstract Optional<String> getDocument();

    /** {@return the place within the document} */
    public abstract String getPlace();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a source. */
    public static final class Builder extends SourceBuilder {
        Builder() {}
    }
}
