package io.github.promisemodel.engagement;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Hearing people about a plan, such as a survey of parents: who was heard, how, when, what they said in themes, and what changed.
 *
 * <p>Themes are in the plan's own words and about nobody in particular; it has no place for a quotation or a name. One that names no
 * area and no entry is about the whole plan.
 */
@EntityStyle
@Value.Immutable
public abstract class Engagement implements Phrased {

    Engagement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the engagements of the plan} */
    public abstract String getId();

    /** {@return what it is called, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return how people were heard; empty if that is not stated} */
    public abstract Optional<EngagementMethod> getMethod();

    /** {@return who was heard, in the order of the constants; none if that is not stated} */
    public abstract Set<Audience> getAudiences();

    /** {@return when, as exact as it is printed} */
    public abstract Optional<PartialDate> getDate();

    /** {@return how many people were asked, of a survey how many it went to} */
    public abstract Optional<Amount> getInvited();

    /** {@return how many people were heard, of a survey how many answered} */
    public abstract Optional<Amount> getHeard();

    /** {@return what they said, in themes and in words of one's own} */
    public abstract List<@NoteLimit String> getThemes();

    /** {@return what changed because of it; none if nothing did or nothing says so} */
    public abstract List<@NoteLimit String> getChanges();

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

    /** {@return whether anybody who was heard has lived experience of care: their own, or as family or carers} */
    public final boolean isLivedExperience() {
        return getAudiences().stream().anyMatch(Audience::isLivedExperience);
    }

    /**
     * Whether it is seen as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return whether its date has begun by then; one without a date is always seen
     */
    public final boolean isSeenAsOf(PartialDate asOf) {
        return getDate().map(date -> date.isBegunBy(asOf)).orElse(true);
    }

    /** {@return what it is called in a message: by its title} */
    @Override
    public final Phrase phrase() {
        return Phrase.of("engagement.ENGAGEMENT", "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Engagement", "id", getId());
    }

    /** Makes an engagement. */
    public static final class Builder extends EngagementBuilder {
        Builder() {}
    }
}
