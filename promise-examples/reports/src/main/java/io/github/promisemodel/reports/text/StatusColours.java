package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.words.StatusMark;
import java.util.Map;
import java.util.Optional;

/** A colour for each status, by the name of its style. The letter and the word say all; the colour only repeats it. */
final class StatusColours {

    private static final Map<String, Colour> OF_STYLES = Map.ofEntries(
            Map.entry("blue", Colour.BLUE),
            Map.entry("green", Colour.GREEN),
            Map.entry("amber", Colour.YELLOW),
            Map.entry("red", Colour.RED),
            Map.entry("complete", Colour.BLUE),
            Map.entry("partly-complete", Colour.BLUE),
            Map.entry("on-target", Colour.GREEN),
            Map.entry("in-progress", Colour.GREEN),
            Map.entry("at-risk", Colour.YELLOW),
            Map.entry("behind", Colour.RED),
            Map.entry("not-started", Colour.BOLD),
            Map.entry("paused", Colour.BOLD));

    private StatusColours() {}

    static Colour of(StatusMark mark) {
        return OF_STYLES.getOrDefault(mark.style(), Colour.NONE);
    }

    static Colour of(Optional<StatusMark> mark) {
        return mark.map(StatusColours::of).orElse(Colour.NONE);
    }
}
