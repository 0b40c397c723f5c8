package io.github.promisemodel.governance;

import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;

/**
 * A report that was given, such as the briefing of {@code 2024-09-03}.
 *
 * @param line the id of the reporting line that it belongs to
 * @param on the day it was given; a partial date counts from its last day
 */
public record GivenReport(String line, PartialDate on) {

    /**
     * Makes a given report.
     *
     * @param line the id of the reporting line that it belongs to
     * @param on the day it was given
     */
    public GivenReport {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(on, "on");
    }
}
