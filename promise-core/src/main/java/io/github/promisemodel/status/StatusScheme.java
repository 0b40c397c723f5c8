package io.github.promisemodel.status;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan's own words for statuses, what each means on the shared scales, and what each colour means there.
 *
 * <p>The council's words are kept beside the shared status; nothing in this library knows any council's words. It is applied
 * when a question is asked, and never to what is read or written: an assessment by words alone counts as what they mean, and
 * what is stated goes before the words.
 */
@EntityStyle
@Value.Immutable
public abstract class StatusScheme {

    StatusScheme() {}

    /** {@return a scheme without words} */
    public static StatusScheme empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the words printed of actions} */
    public abstract List<@Valid Wording<ActionStatus>> getActions();

    /** {@return the words printed of benefits} */
    public abstract List<@Valid Wording<BenefitStatus>> getBenefits();

    /** {@return what each colour means in this plan, in the order of the colours} */
    public abstract Map<BenefitStatus, @NoteLimit String> getColours();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return whether the scheme says nothing at all} */
    public final boolean isEmpty() {
        return equals(empty());
    }

    /**
     * Whether the scheme has any words of a scale.
     *
     * @param scale the scale's enum
     * @return true if there are some
     */
    public final boolean isAnyWordOf(Class<?> scale) {
        return scale == ActionStatus.class && !getActions().isEmpty()
                || scale == BenefitStatus.class && !getBenefits().isEmpty();
    }

    /**
     * What words printed of an action mean here.
     *
     * @param printed the words as printed; letter case, white space and a closing full stop do not count
     * @return the wording, or empty if the scheme does not know the words; of several the first
     */
    public final Optional<Wording<ActionStatus>> findAction(String printed) {
        return find(ActionStatus.class, printed);
    }

    /**
     * What words printed of a benefit mean here.
     *
     * @param printed the words as printed; letter case, white space and a closing full stop do not count
     * @return the wording, or empty if the scheme does not know the words; of several the first
     */
    public final Optional<Wording<BenefitStatus>> findBenefit(String printed) {
        return find(BenefitStatus.class, printed);
    }

    /**
     * What words printed of an entry of a scale mean here. A look-up costs the same however many words the scheme has.
     *
     * @param <S> the scale
     * @param scale the scale's enum, {@code ActionStatus.class} or {@code BenefitStatus.class}
     * @param printed the words as printed; letter case, white space and a closing full stop do not count
     * @return the wording, or empty if the scheme does not know the words, or the scale; of several the first
     */
    @SuppressWarnings("unchecked") // the wordings of a scale's field are of that scale
    public final <S extends Enum<S>> Optional<Wording<S>> find(Class<S> scale, String printed) {
        if (!isAnyWordOf(scale)) {
            return Optional.empty();
        }
        Map<String, ? extends Wording<?>> known = scale == ActionStatus.class ? actionsByWords() : benefitsByWords();
        return Optional.ofNullable((Wording<S>) known.get(Wording.plain(printed)));
    }

    /**
     * The statuses that a text means of an action: a status of the scale, or words of this scheme.
     *
     * <p>{@code complete} is {@code COMPLETE} under any scheme that does not say otherwise. A status spelled as the scale has it
     * goes before the words, and words go before a status in other letters.
     *
     * @param text a status, of which letter case does not count and blanks, hyphens and underscores are one; {@code not
     *     assessed}; or words as printed
     * @return the reading; not assessed too for words of the scheme with no status in them
     * @throws IllegalArgumentException if it is neither; it lists the statuses and the words there are
     */
    public final Reading<ActionStatus> parseAction(String text) {
        return StatusNames.parse(this, ActionStatus.class, getActions(), text);
    }

    /**
     * The statuses that a text means of a benefit: a status of the scale, or words of this scheme.
     *
     * <p>{@code amber} is {@code AMBER} under any scheme that does not say otherwise. A status spelled as the scale has it goes
     * before the words, and words go before a status in other letters.
     *
     * @param text a status, of which letter case does not count and blanks, hyphens and underscores are one; {@code not
     *     assessed}; or words as printed
     * @return the reading; not assessed too for words of the scheme with no status in them
     * @throws IllegalArgumentException if it is neither; it lists the statuses and the words there are
     */
    public final Reading<BenefitStatus> parseBenefit(String text) {
        return StatusNames.parse(this, BenefitStatus.class, getBenefits(), text);
    }

    /** Made when words of an action are first looked up. */
    @Value.Lazy
    Map<String, Wording<ActionStatus>> actionsByWords() {
        return byWords(getActions());
    }

    /** Made when words of a benefit are first looked up. */
    @Value.Lazy
    Map<String, Wording<BenefitStatus>> benefitsByWords() {
        return byWords(getBenefits());
    }

    private static <S extends Enum<S>> Map<String, Wording<S>> byWords(List<Wording<S>> wordings) {
        Map<String, Wording<S>> byWords = new HashMap<>();
        for (Wording<S> wording : wordings) {
            wording.getWords().forEach(words -> byWords.putIfAbsent(Wording.plain(words), wording));
        }
        return byWords;
    }

    /** Makes a scheme. */
    public static final class Builder extends StatusSchemeBuilder {
        Builder() {}
    }
}
