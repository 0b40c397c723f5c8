package io.github.promisemodel.reports.text;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;

/** A colour for each status. The letter and the word say all; the colour only repeats it. */
final class Palette {

    private Palette() {}

    static <S extends Enum<S>> Colour colour(Reading<S> reading) {
        return reading.status().map(Palette::colour).orElse(Colour.NONE);
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
