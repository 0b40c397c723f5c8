package io.github.promisemodel.risk;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A risk or an issue of a plan, of areas of it or of entries, such as "too little money for early help".
 *
 * <p>It is listed and counted by itself and never mixed with the status of an entry. One that names no area and no entry is of the
 * whole plan.
 */
@EntityStyle
@Value.Immutable
public abstract class Risk implements Phrased {

    Risk() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the risks and issues of the plan} */
    public abstract String getId();

    /** {@return the reference as printed, if there is one} */
    public abstract Optional<String> getReference();

    /** {@return whether it may happen or has happened} */
    public abstract RiskKind getKind();

    /** {@return what may happen or has happened, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the ratings in the order they were made} */
    public abstract List<@Valid RiskRating> getRatings();

    /** {@return what is done about it} */
    public abstract Optional<@NoteLimit String> getResponse();

    /** {@return the role or team that answers for it; never a person's name} */
    public abstract Optional<@TextLimit String> getOwner();

    /** {@return when it was raised; empty if that is not stated} */
    public abstract Optional<PartialDate> getRaised();

    /** {@return when it was closed; it is open if absent} */
    public abstract Optional<PartialDate> getClosed();

    /** {@return the ids of the areas it is about} */
    public abstract List<String> getAreas();

    /** {@return the ids of the actions and benefits it is about} */
    public abstract List<String> getEntries();

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
     * Whether it is open as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return true from the first day on which it was raised, or always if that is not stated, to the day before it was closed
     */
    public final boolean isOpenAsOf(PartialDate asOf) {
        return getRaised().map(raised -> raised.isBegunBy(asOf)).orElse(true)
                && getClosed().map(closed -> !closed.isBy(asOf)).orElse(true);
    }

    /**
     * How it was rated as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return the latest rating whose date has begun by then, of one date the last in the list; empty if there is none
     */
    public final Optional<RiskRating> ratingAsOf(PartialDate asOf) {
        return getRatings().stream()
                .filter(rating -> rating.getAsOf().isBegunBy(asOf))
                .reduce((one, next) ->
                        next.getAsOf().end().isBefore(one.getAsOf().end()) ? one : next);
    }

    /** {@return what it is called in a message, such as {@code Risk 2}: by its reference where there is one} */
    public final String getDisplayName() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public final Phrase phrase() {
        return Phrase.of("risk." + getKind(), "reference", getReference(), "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Risk", "id", getId());
    }

    /** Makes a risk. */
    public static final class Builder extends RiskBuilder {
        Builder() {}
    }
}
