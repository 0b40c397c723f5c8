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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A sum of money of a plan, an area, an action or a benefit: what was asked for, allocated, spent, saved or released to families, such as
 * {@code 465000} asked.
 *
 * <p>The five are kept apart, and one that no document prints is left out, not zero. Nothing is converted between currencies. One sum
 * that serves several entries is given once, on the plan or the area, and names them in {@code entries}.
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

    /** {@return the fund it comes from, by its name, such as {@code Whole Family Wellbeing Funding}} */
    public abstract Optional<@TextLimit String> getFund();

    /** {@return the financial year it is of, from April to March, such as {@code 2022-04/2023-03}} */
    public abstract Optional<PartialDate> getFinancialYear();

    /** {@return whether it is for running costs or for what lasts; empty if that is not stated} */
    public abstract Optional<MoneyKind> getKind();

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

    /** {@return how much was saved} */
    public abstract Optional<Amount> getSaved();

    /** {@return how much was released to families, such as by help with what they are entitled to} */
    public abstract Optional<Amount> getReleased();

    /** {@return the ids of the actions and benefits it serves, where it is given on the plan or an area} */
    public abstract List<String> getEntries();

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
        if (Stream.of(getAsked(), getAllocated(), getSpent(), getSaved(), getReleased())
                .allMatch(Optional::isEmpty)) {
            throw new IllegalStateException(
                    "Funding: it has no amount; say how much was asked for, allocated, spent, saved or released");
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
