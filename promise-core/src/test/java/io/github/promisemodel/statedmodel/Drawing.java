package io.github.promisemodel.statedmodel;

import java.util.List;
import java.util.Random;

/** Draws from a seed. */
final class Drawing {

    private final Random random;

    Drawing(long seed) {
        this.random = new Random(seed);
    }

    /** A number below another. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something is so that is so in so many of a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
