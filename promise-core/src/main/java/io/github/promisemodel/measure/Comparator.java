package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What someone else has of the same measure, such as Scotland's 96.9 in {@code 2022/2023}.
 *
 * <p>It is not a target: nobody has promised to reach it. It is no place in a table of councils either.
 */
@EntityStyle
@Value.Immutable
public abstract class Comparator {

    Comparator() {}

    /**
     * A comparator with nothing more known.
     *
     * @param of whose it is, such as {@code Scotland} or {@code similar councils}
     * @param amount how much
     * @return the comparator
     * @throws IllegalStateException if {@code of} is blank
     */
    public static Comparator of(String of, Amount amount) {
        return builder().of(of).amount(amount).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return whose it is, such as {@code Scotland} or {@code similar councils}} */
    public abstract @TextLimit String getOf();

    /** {@return how much} */
    public abstract Amount getAmount();

    /** {@return the date it is of, as exact as it is printed} */
    public abstract Optional<PartialDate> getDate();

    /** {@return its unit, where that is not the measure's} */
    public abstract Optional<@TextLimit String> getUnit();

    /** {@return what a reader should know about it} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a comparator of nobody. */
    @Value.Check
    protected void check() {
        Ids.require("Comparator", "of", getOf());
    }

    /** Makes a comparator. */
    public static final class Builder extends ComparatorBuilder {
        Builder() {}
    }
}
