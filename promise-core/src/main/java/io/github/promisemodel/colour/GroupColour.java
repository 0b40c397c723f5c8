package io.github.promisemodel.colour;

import io.github.promisemodel.tally.LeftOut;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colour of a group under a policy, such as {@code AMBER}, or {@code GREEN to RED} where unknowns leave it open.
 *
 * <p>The best is the colour if everything unknown turns out well, the worst if it turns out badly; both can come true. A group
 * in which nothing is counted has no colour.
 *
 * @param <S> the scale
 * @param policy the policy
 * @param best the best the colour may be; empty if there is none
 * @param worst the worst the colour may be; empty if there is none
 * @param noColour why there is none; empty if there is one
 * @param counted how many entries count
 * @param leftOut how many do not, by what became of them; only reasons with entries are named
 * @param openLeftOut how many do not because their status is open
 * @param notAssessedLeftOut how many do not because they are not assessed
 * @param explanation the policy, its rules and the entries that decided, in sentences
 */
public record GroupColour<S extends Enum<S>>(
        RagPolicy<S> policy,
        Optional<S> best,
        Optional<S> worst,
        Optional<NoColour> noColour,
        long counted,
        Map<LeftOut, Long> leftOut,
        long openLeftOut,
        long notAssessedLeftOut,
        List<Phrase> explanation)
        implements Phrased {

    /**
     * Makes a colour, from copies of what it is given.
     *
     * @param policy the policy
     * @param best the best the colour may be
     * @param worst the worst the colour may be
     * @param noColour why there is none
     * @param counted how many entries count
     * @param leftOut how many do not, by what became of them
     * @param openLeftOut how many do not because their status is open
     * @param notAssessedLeftOut how many do not because they are not assessed
     * @param explanation the policy, its rules and the entries that decided
     */
    public GroupColour {
        Map<LeftOut, Long> inOrder = new EnumMap<>(LeftOut.class);
        inOrder.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(inOrder);
        explanation = List.copyOf(explanation);
    }

    /** {@return the policy, its rules and the entries that decided, in English sentences} */
    public List<String> explain() {
        return explanation.stream().map(Phrase::toString).toList();
    }

    /** {@return whether there is a colour, and only one} */
    public boolean isDecided() {
        return best.isPresent() && best.equals(worst);
    }

    /** {@return the colour and the policy, such as {@code GREEN to RED by worst of}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("colour.COLOUR_BY", "colour", colour(), "policy", policy.namePhrase());
    }

    private Object colour() {
        if (best.isEmpty()) {
            return Phrase.of("colour.NO_COLOUR");
        }
        return isDecided() ? best.get() : Phrase.of("colour.BETWEEN", "best", best, "worst", worst);
    }
}
