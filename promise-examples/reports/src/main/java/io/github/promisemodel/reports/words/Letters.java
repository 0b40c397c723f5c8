package io.github.promisemodel.reports.words;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** A letter for each status, for where nothing but text is shown. */
public final class Letters {

    /** The letter of what is left out of the count. */
    public static final char LEFT_OUT = 'x';

    /** The letter of what is open between statuses. */
    static final char OPEN = '?';

    /** The letter of what is not assessed. */
    static final char NOT_ASSESSED = '.';

    private static final Map<ActionStatus, Character> OF_ACTIONS = new EnumMap<>(Map.of(
            ActionStatus.NOT_STARTED, 'N',
            ActionStatus.IN_PROGRESS, 'I',
            ActionStatus.ON_TARGET, 'T',
            ActionStatus.AT_RISK, 'R',
            ActionStatus.BEHIND, 'B',
            ActionStatus.PAUSED, 'P',
            ActionStatus.PARTLY_COMPLETE, 'H',
            ActionStatus.COMPLETE, 'C'));

    private static final Map<BenefitStatus, Character> OF_BENEFITS = new EnumMap<>(Map.of(
            BenefitStatus.BLUE, 'B',
            BenefitStatus.GREEN, 'G',
            BenefitStatus.AMBER, 'A',
            BenefitStatus.RED, 'R'));

    private static final Map<Verdict, Character> OF_VERDICTS = new EnumMap<>(Map.of(
            Verdict.AGREES, 'A',
            Verdict.DIFFERS, 'D',
            Verdict.NOT_DECIDED, OPEN,
            Verdict.NOT_COMPARED, '-'));

    private Letters() {}

    /**
     * The letter of a status, or the sign of what is said of a published figure.
     *
     * @param constant a status of actions or of benefits, or a verdict
     * @return its letter
     * @throws IllegalArgumentException if it is neither
     */
    public static char of(Enum<?> constant) {
        if (constant instanceof ActionStatus action) {
            return OF_ACTIONS.getOrDefault(action, OPEN);
        }
        if (constant instanceof BenefitStatus benefit) {
            return OF_BENEFITS.getOrDefault(benefit, OPEN);
        }
        if (constant instanceof Verdict verdict) {
            return OF_VERDICTS.getOrDefault(verdict, OPEN);
        }
        throw new IllegalArgumentException(constant + " has no letter: it is no status and no verdict");
    }

    /**
     * The letter of a reading.
     *
     * @param <S> the scale
     * @param reading the reading
     * @return the letter of its status, {@code ?} where it is open, or {@code .} where it is not assessed
     */
    public static <S extends Enum<S>> char of(Reading<S> reading) {
        if (reading.isNotAssessed()) {
            return NOT_ASSESSED;
        }
        return reading.status().map(Letters::of).orElse(OPEN);
    }
}
