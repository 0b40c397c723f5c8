package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.EnumMap;
import java.util.Map;

/** A letter and a colour for each status. The letter and the word say all; the colour only repeats it. */
final class Palette {

    private static final char OPEN = '?';
    private static final char NOT_ASSESSED = '.';
    private static final char LEFT_OUT = 'x';

    private static final Map<ActionStatus, Character> ACTION_LETTERS = new EnumMap<>(Map.of(
            ActionStatus.NOT_STARTED, 'N',
            ActionStatus.IN_PROGRESS, 'I',
            ActionStatus.ON_TARGET, 'T',
            ActionStatus.AT_RISK, 'R',
            ActionStatus.BEHIND, 'B',
            ActionStatus.PAUSED, 'P',
            ActionStatus.PARTLY_COMPLETE, 'H',
            ActionStatus.COMPLETE, 'C'));

    private Palette() {}

    static char letter(Enum<?> status) {
        if (status instanceof ActionStatus action) {
            return ACTION_LETTERS.getOrDefault(action, OPEN);
        }
        return status.name().charAt(0);
    }

    static <S extends Enum<S>> char letter(Reading<S> reading) {
        if (reading.isNotAssessed()) {
            return NOT_ASSESSED;
        }
        return reading.getStatus().map(Palette::letter).orElse(OPEN);
    }

    static char leftOut() {
        return LEFT_OUT;
    }

    static <S extends Enum<S>> Colour colour(Reading<S> reading) {
        return reading.getStatus().map(Palette::colour).orElse(Colour.NONE);
    }

    private static Colour colour(Enum<?> status) {
        if (status instanceof BenefitStatus benefit) {
            return switch (benefit) {
                case BLUE -> Colour.BLUE;
                case GREEN -> Colour.GREEN;
                case AMBER -> Colour.YELLOW;
                case RED -> Colour.RED;
            };
        }
        if (status instanceof ActionStatus action) {
            return switch (action) {
                case COMPLETE, PARTLY_COMPLETE -> Colour.BLUE;
                case ON_TARGET, IN_PROGRESS -> Colour.GREEN;
                case AT_RISK -> Colour.YELLOW;
                case BEHIND -> Colour.RED;
                case NOT_STARTED, PAUSED -> Colour.BOLD;
            };
        }
        return Colour.BOLD;
    }
}
