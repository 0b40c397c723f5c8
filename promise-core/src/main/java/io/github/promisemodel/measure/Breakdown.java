package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers of a measure by one dimension that the plan declares, such as by age group, beside the measure's own as their total.
 *
 * <p>Its parts add up to the measure unless it {@linkplain #isOverlapping overlaps}, as needs do, of which one may have several. Each
 * part is a series of its own; {@link #measureOf} makes a measure of it, so that all that is asked of measures can be asked of it.
 */
@EntityStyle
@Value.Immutable
public abstract class Breakdown {

    Breakdown() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id of the dimension, one of the plan's} */
    public abstract @TextLimit String getDimension();

    /** {@return whether one thing may be counted in several parts, or in none, so that they need not add up to the whole} */
    @Value.Default
    public boolean isOverlapping() {
        return false;
    }

    /** {@return the parts, one for each category, in the order given} */
    public abstract List<@Valid BreakdownPart> getParts();

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
     * A part as a measure, which is part of the whole.
     *
     * @param whole the measure that is broken down
     * @param part one of the parts
     * @return a measure with the whole's unit, direction and what it counts, the part's observations, the category as its title, and
     *     an id that no other part has, such as {@code m1/age/under-5}; it has no target, for none was set for a part
     */
    public final Measure measureOf(Measure whole, BreakdownPart part) {
        return Measure.builder()
                .id(whole.getId() + "/" + getDimension() + "/" + part.getCategory())
                .title(part.getCategory())
                .unit(whole.getUnit())
                .per(whole.getPer())
                .countOfPeople(whole.isCountOfPeople())
                .direction(whole.getDirection())
                .series(whole.getSeries())
                .partOf(whole.getId())
                .observations(part.getObservations())
                .build();
    }

    /** This without the observations that another of their part supersedes by a date; the same if there is none. */
    final Breakdown asOf(PartialDate asOf) {
        List<BreakdownPart> parts = Measure.unchanged(getParts(), part -> part.asOf(asOf));
        return parts == getParts() ? this : toBuilder().parts(parts).build();
    }

    /** Makes a breakdown. */
    public static final class Builder extends BreakdownBuilder {
        Builder() {}
    }
}
