package io.github.promisemodel.progress;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;

/** A way to group the measures of a plan, such as by the set that lists them. Names are stable; scripts may depend on them. */
public enum MeasureGrouping implements Phrased {
    /** By set, in plan order; a measure is in each set that lists its id. */
    SET,
    /** By improvement area, in plan order; a measure of an action or a benefit is in that entry's area. */
    AREA,
    /** By foundation of the measure's area, all five in their order. */
    FOUNDATION,
    /** By what the measure {@linkplain io.github.promisemodel.measure.Measure#getLinks links} to, in the order first linked. */
    LINK;

    /** {@return what it groups by, such as {@code area}, as a phrase} */
    @Override
    public Phrase phrase() {
        return Phrase.of("progress.MEASURES_BY." + name());
    }

    /** What the group of those measures is called that no other group has. */
    Phrase none() {
        return Phrase.of("progress.MEASURES_BY_NONE." + name());
    }
}
