package io.github.promisemodel.scotland;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A GSS code that a council area had before, such as {@code S12000015} of Fife, which was replaced on {@code 2018-02-02}.
 *
 * @param code the code that is no longer written
 * @param replaced the day from which the next code counts, where that is known
 * @param note what a reader should know, such as why it was replaced
 */
public record FormerCode(String code, Optional<PartialDate> replaced, Optional<String> note) {

    /**
     * Makes a former code.
     *
     * @param code the code that is no longer written
     * @param replaced the day from which the next code counts
     * @param note what a reader should know
     * @throws IllegalStateException if the code is blank
     */
    public FormerCode {
        Ids.require("Former code", "code", code);
        Objects.requireNonNull(replaced, "replaced");
        Objects.requireNonNull(note, "note");
    }
}
