package io.github.promisemodel.assessment;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that shows how an entry stands, such as a measured number, an account of what was done, or what people with
 * experience of care say.
 *
 * <p>Evidence has no status of its own, and lived experience least of all: it is kept beside a judgement and is never turned
 * into a colour. A number is not repeated here; it is the measure's.
 */
@EntityStyle
@Value.Immutable
public abstract class Evidence {

    Evidence() {}

    /**
     * A number, held by one of the entry's measures.
     *
     * @param measure the measure's id
     * @return the evidence
     */
    public static Evidence number(String measure) {
        return builder().kind(EvidenceKind.NUMBER).measure(measure).build();
    }

    /**
     * An account of what was seen or done.
     *
     * @param text the account
     * @return the evidence
     */
    public static Evidence narrative(String text) {
        return builder().kind(EvidenceKind.NARRATIVE).text(text).build();
    }

    /**
     * A theme of what people with experience of care say.
     *
     * @param theme the theme, in words of one's own and about nobody in particular
     * @return the evidence
     */
    public static Evidence livedExperience(String theme) {
        return builder().kind(EvidenceKind.LIVED_EXPERIENCE).theme(theme).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the kind} */
    public abstract EvidenceKind getKind();

    /** {@return the level at which it shows change, as stated; of lived experience it need not be} */
    public abstract Optional<EvidenceLevel> getLevel();

    /** {@return the id of the measure that it speaks to; of a number, the one that holds it} */
    public abstract Optional<String> getMeasure();

    /** {@return the account; of lived experience, the words as they were given, without a name} */
    public abstract Optional<@NoteLimit String> getText();

    /** {@return the theme; of lived experience only} */
    public abstract Optional<@NoteLimit String> getTheme();

    /** {@return whether those who gave the words agreed to their being shared; of lived experience only} */
    @Value.Default
    public boolean isConsentGiven() {
        return false;
    }

    /** {@return the date it is about, if there is one} */
    public abstract Optional<PartialDate> getDate();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return the level at which it shows change: lived experience always that of experience, other evidence the one stated} */
    public final Optional<EvidenceLevel> findLevel() {
        return getKind() == EvidenceKind.LIVED_EXPERIENCE ? Optional.of(EvidenceLevel.EXPERIENCE) : getLevel();
    }

    /**
     * Whether it is seen as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return whether its date has begun by then; evidence without a date is always seen
     */
    public final boolean isSeenAsOf(PartialDate asOf) {
        return getDate().map(date -> date.isBegunBy(asOf)).orElse(true);
    }

    /** Refuses evidence that lacks what its kind is made of, and words of lived experience without consent. */
    @Value.Check
    protected void check() {
        switch (getKind()) {
            case NUMBER -> {
                require(getMeasure().isPresent(), "it names no measure; name the one that holds the number");
                require(getText().isEmpty(), "it has a text; write it as a narrative beside the number");
            }
            case NARRATIVE -> require(getText().isPresent(), "it has no text; write what was seen or done");
            case LIVED_EXPERIENCE -> {
                require(
                        getTheme().isPresent() || getText().isPresent(),
                        "it has neither a theme nor words; give a theme, or words that may be shared");
                require(
                        getText().isEmpty() || isConsentGiven(),
                        "it has words and no consent to share them; give the consent, or a theme in their place");
            }
        }
        boolean lived = getKind() == EvidenceKind.LIVED_EXPERIENCE;
        require(
                getLevel()
                        .map(level -> lived == (level == EvidenceLevel.EXPERIENCE))
                        .orElse(true),
                "its level is " + getLevel().map(Enum::name).orElse("") + "; "
                        + (lived
                                ? "lived experience is of the level EXPERIENCE"
                                : "only lived experience is of that level"));
        require(lived || getTheme().isEmpty(), "it has a theme, which only lived experience has");
        require(lived || !isConsentGiven(), "it speaks of consent, which only lived experience needs");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Evidence " + getKind() + ": " + otherwise);
        }
    }

    /** Makes evidence. */
    public static final class Builder extends EvidenceBuilder {
        Builder() {}
    }
}
