package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.Reading;
import java.util.Objects;

/** What one part of a solution is about: the entries that have one reading, or the entries of one area. */
public sealed interface SolutionScope {

    /**
     * The entries that have one reading.
     *
     * @param reading the reading, such as {@code IN_PROGRESS or ON_TARGET}
     */
    record WithReading(Reading<?> reading) implements SolutionScope {

        /**
         * Makes it.
         *
         * @param reading the reading
         */
        public WithReading {
            Objects.requireNonNull(reading, "reading");
        }

        @Override
        public String toString() {
            return reading.toString();
        }
    }

    /**
     * The entries of one area, as its own figure has them.
     *
     * @param area the area
     */
    record OfArea(InArea area) implements SolutionScope {

        /**
         * Makes it.
         *
         * @param area the area
         */
        public OfArea {
            Objects.requireNonNull(area, "area");
        }

        /** {@return the area's id} */
        @Override
        public String toString() {
            return area.id();
        }
    }
}
