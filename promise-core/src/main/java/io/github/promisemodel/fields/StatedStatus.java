package io.github.promisemodel.fields;

import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code status} field holds: one status, several of which one is meant, or constants this version does not know.
 *
 * <p>With a constant that is not known the reading is not assessed, and the constants are kept as they were written.
 *
 * @param <S> the scale
 * @param reading the statuses it may be
 * @param unknown the constants as written, where one of them is not of the scale; otherwise empty
 */
public record StatedStatus<S extends Enum<S>>(Reading<S> reading, List<String> unknown) {

    /**
     * Makes the field's content, from a copy of the constants.
     *
     * @param reading the statuses it may be
     * @param unknown the constants as written, where one of them is not of the scale
     */
    public StatedStatus {
        unknown = List.copyOf(unknown);
    }

    /**
     * The field's content for a reading.
     *
     * @param <S> the scale
     * @param reading the reading
     * @param unknown the constants as written, where one is unknown
     * @return the content, or empty if the field is absent: nothing is said of the status
     */
    public static <S extends Enum<S>> Optional<StatedStatus<S>> of(Reading<S> reading, List<String> unknown) {
        return reading.isNotAssessed() && unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatedStatus<>(reading, unknown));
    }
}
