package io.github.promisemodel.entity;

import io.github.promisemodel.words.MessageText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule for status constants that this version does not know: with one of them an entry is not assessed. */
public final class UnknownStatus {

    private UnknownStatus() {}

    /**
     * Refuses status constants that do not go with a reading.
     *
     * @param unknown the constants as written, where one of them is not of the scale; otherwise empty
     * @param scale the scale's enum
     * @param notAssessed whether the reading is not assessed
     * @param thing what has them, such as {@code Assessment of 2025}
     * @throws IllegalStateException if there are constants and all of them are known, or the reading is another one
     */
    public static void require(
            Collection<String> unknown, Class<? extends Enum<?>> scale, boolean notAssessed, String thing) {
        if (unknown.isEmpty()) {
            return;
        }
        Set<String> known =
                Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        if (known.containsAll(unknown)) {
            throw new IllegalStateException(
                    thing + ": the status [" + MessageText.list(unknown) + "] is known; give it as the reading");
        }
        if (!notAssessed) {
            throw new IllegalStateException(thing + ": the status [" + MessageText.list(unknown)
                    + "] is unknown, so its reading is not assessed");
        }
    }
}
