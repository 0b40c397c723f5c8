package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One of a plan's improvement areas, with its actions, its benefits and the figures published about it.
 *
 * <p>It may belong to several foundations, or to none that is stated.
 */
@EntityStyle
@Value.Immutable
public abstract class ImprovementArea implements Phrased {

    ImprovementArea() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique within the plan} */
    public abstract String getId();

    /** {@return the reference as printed, such as {@code 7}, if there is one} */
    public abstract Optional<String> getReference();

    /** {@return what the area is about, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the foundations it belongs to, in their order; none if no document says} */
    public abstract Set<Foundation> getFoundations();

    /** {@return the ids of the calls to action it answers} */
    public abstract List<String> getCallsToAction();

    /** {@return its actions in plan order} */
    public abstract List<@Valid Action> getActions();

    /** {@return its benefits in plan order} */
    public abstract List<@Valid Benefit> getBenefits();

    /** {@return the figures published about it} */
    public abstract List<@Valid PublishedFigure> getPublished();

    /** {@return its measures that are of no one action or benefit, in plan order} */
    public abstract List<@Valid Measure> getMeasures();

    /** {@return the money of it that is of no one action or benefit, in the order given} */
    public abstract List<@Valid Funding> getFunding();

    /** {@return what it speaks to elsewhere, such as a priority of the national frame or an article of the UNCRC} */
    public abstract List<@Valid EntryLink> getLinks();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return what it is called in a message, such as {@code Area 7}: by its reference where there is one} */
    public final String getDisplayName() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public final Phrase phrase() {
        return Phrase.of("plan.AREA", "reference", getReference(), "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Area", "id", getId());
    }

    /** Makes an improvement area. */
    public static final class Builder extends ImprovementAreaBuilder {
        Builder() {}

        /**
         * Adds one call to action.
         *
         * @param id the call's id
         * @return this
         */
        public Builder addCallToAction(String id) {
            return addCallsToAction(id);
        }
    }
}
