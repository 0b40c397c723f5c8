package io.github.promisemodel.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Circles among things that lead to one another, such as what supersedes what, or which action needs which. */
public final class Circles {

    private Circles() {}

    /**
     * The circles, each once, each from where it is first entered.
     *
     * @param targets the index of what each leads to, or -1; what leads to itself is a circle of one
     * @return the indexes of each circle, in the order in which they lead to one another; it takes linear time
     */
    public static List<List<Integer>> of(int[] targets) {
        List<List<Integer>> circles = new ArrayList<>();
        int[] seenFrom = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            int next = i;
            while (next >= 0 && seenFrom[next] == 0) {
                seenFrom[next] = i + 1;
                next = targets[next];
            }
            if (next >= 0 && seenFrom[next] == i + 1) {
                circles.add(circle(targets, next));
            }
        }
        return circles;
    }

    /**
     * The circles among things that may lead to several: at least one of every set of things that lead to one another and back, so
     * that there is none if and only if nothing leads back to itself.
     *
     * @param targets the indexes of what each leads to
     * @return the indexes of each circle found, in the order in which they lead to one another; it takes linear time
     */
    public static List<List<Integer>> of(List<List<Integer>> targets) {
        int[] tangles = Tangles.of(targets);
        int[] first = new int[targets.size()];
        for (int i = 0; i < first.length; i++) {
            int tangle = tangles[i];
            first[i] = targets.get(i).stream()
                    .filter(target -> tangles[target] == tangle)
                    .findFirst()
                    .orElse(-1);
        }
        return of(first);
    }

    /**
     * The same among things that name one another by their ids.
     *
     * @param <T> what they are
     * @param things the things; of several with one id the first is meant
     * @param idOf gives the id of each
     * @param leadsTo gives the ids that each leads to; one that nothing has is passed over
     * @return the circles, as {@link #of(List)} finds them
     */
    public static <T> List<List<T>> of(
            List<T> things,
            Function<? super T, String> idOf,
            Function<? super T, ? extends Collection<String>> leadsTo) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            indexes.putIfAbsent(idOf.apply(things.get(i)), i);
        }
        List<List<Integer>> targets = things.stream()
                .map(thing -> leadsTo.apply(thing).stream()
                        .filter(indexes::containsKey)
                        .map(indexes::get)
                        .toList())
                .toList();
        return of(targets).stream()
                .map(circle -> circle.stream().<T>map(things::get).toList())
                .toList();
    }

    private static List<Integer> circle(int[] targets, int first) {
        List<Integer> circle = new ArrayList<>();
        int next = first;
        do {
            circle.add(next);
            next = targets[next];
        } while (next != first);
        return circle;
    }
}
