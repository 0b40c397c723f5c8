package io.github.promisemodel.json.suite.drawn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A source of drawn things. The same seed gives the same ones, in the order they are asked for.
 *
 * <p>A size bounds every list, so that what is drawn first can be small.
 */
final class Draw {

    private final SplittableRandom random;
    private final int size;

    Draw(long seed, int size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    boolean flag() {
        return random.nextBoolean();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the least to the most, both included. */
    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from the least to the most, both included, of which either end is drawn often. */
    long number(long least, long most) {
        return switch (random.nextInt(10)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextLong(least, most);
        };
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return of(type.getEnumConstants());
    }

    @SafeVarargs
    final <T> T from(Supplier<? extends T>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    /** Sets a field, or leaves it absent. */
    <T> void maybe(double probability, Supplier<? extends T> value, Consumer<? super T> field) {
        if (chance(probability)) {
            field.accept(value.get());
        }
    }

    <T> T until(Predicate<? super T> fits, Supplier<? extends T> value) {
        T drawn = value.get();
        while (!fits.test(drawn)) {
            drawn = value.get();
        }
        return drawn;
    }

    /** A list of none to as many as the size allows, and no more than the most. */
    <T> List<T> list(int most, Supplier<? extends T> item) {
        return list(0, most, item);
    }

    <T> List<T> list(int least, int most, Supplier<? extends T> item) {
        List<T> items = new ArrayList<>();
        for (int left = number(least, Math.max(least, Math.min(most, size))); left > 0; left--) {
            items.add(item.get());
        }
        return items;
    }

    <K, V> Map<K, V> map(int most, Supplier<? extends K> key, Supplier<? extends V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        list(most, key).forEach(name -> map.put(name, value.get()));
        return map;
    }

    /** Some constants of a type, in any order, each at most once. */
    <E extends Enum<E>> List<E> some(int least, Class<E> type) {
        List<E> left = new ArrayList<>(List.of(type.getEnumConstants()));
        List<E> constants = new ArrayList<>();
        for (int wanted = number(least, left.size()); wanted > 0; wanted--) {
            constants.add(left.remove(random.nextInt(left.size())));
        }
        return constants;
    }
}
