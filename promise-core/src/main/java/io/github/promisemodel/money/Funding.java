package io.github.promisemodel.money;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.MessageText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money for an action: what was asked for, what was allocated and what was spent, such as {@code 465000} asked.
 *
 * <p>The three are kept apart, and one that no document prints is left out, not zero. Nothing is converted between
 * currencies or added up over entries, for the same money is often named more than once.
 */
@EntityStyle
@Value.Immutable
public abstract class Funding {

    /** The currency where none is given: pounds sterling. */
    public static final String POUNDS = "GBP";

    Funding() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return what it is for, in a few words} */
    public abstract Optional<@TextLimit String> getTitle();

    /** {@return who gives it, or was asked for it} */
    public abstract Optional<@Valid Organisation> getFunder();

    /** {@return the currency by its three-letter code; pounds sterling unless another is given} */
    @Value.Default
    public String getCurrency() {
        return POUNDS;
    }

    /** {@return how much was asked for} */
    public abstract Optional<Amount> getAsked();

    /** {@return how much was allocated} */
    public abstract Optional<Amount> getAllocated();

    /** {@return how much was spent} */
    public abstract Optional<Amount> getSpent();

    /** {@return the date it is about, as exact as it is printed} */
    public abstract Optional<PartialDate> getDate();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses funding without any amount, and a currency that is no three-letter code. */
    @Value.Check
    protected void check() {
        if (getAsked().isEmpty() && getAllocated().isEmpty() && getSpent().isEmpty()) {
            throw new IllegalStateException(
                    "Funding: it has no amount; say how much was asked for, allocated or spent");
        }
        if (getCurrency().length() != 3 || !getCurrency().chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalStateException("Funding: the currency " + MessageText.quoted(getCurrency())
                    + " is not a code; write three capital letters, such as GBP");
        }
    }

    /** Makes funding. */
    public static final class Builder extends FundingBuilder {
        Builder() {}
    }
}
