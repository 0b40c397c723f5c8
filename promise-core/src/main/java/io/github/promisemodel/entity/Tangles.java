package io.github.promisemodel.entity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which things lead to one another and back, where each may lead to several: the strongly connected components, as Tarjan finds them
 * in linear time, without recursion so that a long chain needs no stack.
 */
final class Tangles {

    private final List<List<Integer>> targets;
    private final int[] tangles;
    private final int[] order;
    private final int[] lowest;
    private final int[] nextTarget;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int seen;
    private int found;

    private Tangles(List<List<Integer>> targets) {
        this.targets = targets;
        this.tangles = new int[targets.size()];
        this.order = new int[targets.size()];
        this.lowest = new int[targets.size()];
        this.nextTarget = new int[targets.size()];
        Arrays.fill(tangles, -1);
    }

    /** The number of the tangle of each; two lead to one another if and only if they have the same. */
    static int[] of(List<List<Integer>> targets) {
        Tangles search = new Tangles(targets);
        for (int i = 0; i < targets.size(); i++) {
            if (search.order[i] == 0) {
                search.from(i);
            }
        }
        return search.tangles;
    }

    private void from(int first) {
        enter(first);
        while (!path.isEmpty()) {
            int here = path.getLast();
            if (nextTarget[here] < targets.get(here).size()) {
                int target = targets.get(here).get(nextTarget[here]++);
                if (order[target] == 0) {
                    enter(target);
                } else if (tangles[target] < 0) {
                    lowest[here] = Math.min(lowest[here], order[target]);
                }
            } else {
                leave(path.removeLast());
            }
        }
    }

    private void enter(int thing) {
        order[thing] = ++seen;
        lowest[thing] = seen;
        path.addLast(thing);
        open.addLast(thing);
    }

    private void leave(int thing) {
        if (!path.isEmpty()) {
            lowest[path.getLast()] = Math.min(lowest[path.getLast()], lowest[thing]);
        }
        if (lowest[thing] == order[thing]) {
            int member;
            do {
                member = open.removeLast();
                tangles[member] = found;
            } while (member != thing);
            found++;
        }
    }
}
