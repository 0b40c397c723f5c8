package io.github.promisemodel.entity;

import java.util.ArrayList;
import java.util.List;

/** Circles among things of which each leads to one other at the most, such as what supersedes what. */
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
