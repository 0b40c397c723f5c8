package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.words.StatusMark;
import java.util.Map;
import java.util.Optional;

/**
 * How a status looks beside its letter and its word, which say all: a colour and a pattern in charts, and a light shade of the colour
 * behind its word.
 *
 * @param colour the colour of its part of a bar, or of its line, as six hexadecimal digits
 * @param shade what is behind its word in a table
 * @param pattern the pattern of its part of a bar; empty for one of a single colour
 */
record StatusLook(String colour, String shade, Optional<String> pattern) {

    /** The colour of text, and of what is in no other. */
    static final String INK = "1D1D1B";

    static final String QUIET = "505A5F";

    static final String PAPER = "FFFFFF";

    private static final String BLUE = "12436D";
    private static final String GREEN = "12705B";
    private static final String AMBER = "C4620A";
    private static final String RED = "A3123A";

    private static final String BLUE_SHADE = "D6E2EE";
    private static final String GREEN_SHADE = "D3EAE3";
    private static final String AMBER_SHADE = "FBE4CF";
    private static final String RED_SHADE = "F5D6DD";
    private static final String QUIET_SHADE = "E9EBEC";

    private static final StatusLook OTHER = of(QUIET, PAPER, "pct20");

    private static final Map<String, StatusLook> OF_STYLES = Map.ofEntries(
            Map.entry("complete", plain(BLUE, BLUE_SHADE)),
            Map.entry("blue", plain(BLUE, BLUE_SHADE)),
            Map.entry("partly-complete", of(BLUE, BLUE_SHADE, "dkHorz")),
            Map.entry("on-target", of(GREEN, GREEN_SHADE, "wdUpDiag")),
            Map.entry("green", of(GREEN, GREEN_SHADE, "wdUpDiag")),
            Map.entry("in-progress", of(GREEN, GREEN_SHADE, "wdDnDiag")),
            Map.entry("at-risk", of(AMBER, AMBER_SHADE, "pct75")),
            Map.entry("amber", of(AMBER, AMBER_SHADE, "pct75")),
            Map.entry("behind", of(RED, RED_SHADE, "diagCross")),
            Map.entry("red", of(RED, RED_SHADE, "diagCross")),
            Map.entry("not-started", of(QUIET, QUIET_SHADE, "ltHorz")),
            Map.entry("paused", of(QUIET, QUIET_SHADE, "dkVert")),
            Map.entry("open", of(QUIET, QUIET_SHADE, "diagCross")),
            Map.entry("not-assessed", of(QUIET, QUIET_SHADE, "pct5")),
            Map.entry("left-out", of(QUIET, QUIET_SHADE, "ltVert")),
            Map.entry("differs", plain(INK, QUIET_SHADE)),
            Map.entry("series-observed", plain(BLUE, PAPER)),
            Map.entry("series-target", plain(GREEN, PAPER)),
            Map.entry("series-comparator", plain(AMBER, PAPER)),
            Map.entry("series-baseline", plain(INK, PAPER)),
            Map.entry("series-median", plain(INK, PAPER)));

    static StatusLook of(StatusMark mark) {
        return OF_STYLES.getOrDefault(mark.style(), OTHER);
    }

    private static StatusLook plain(String colour, String shade) {
        return new StatusLook(colour, shade, Optional.empty());
    }

    private static StatusLook of(String colour, String shade, String pattern) {
        return new StatusLook(colour, shade, Optional.of(pattern));
    }
}
