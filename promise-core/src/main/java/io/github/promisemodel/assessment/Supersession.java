package io.github.promisemodel.assessment;

import io.github.promisemodel.entity.Circles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Which assessments of a history fall away because another supersedes them, and from which day to which.
 *
 * <p>An assessment falls away as soon as it and one that supersedes it are both seen. A link decides nothing while it is part
 * of a circle, or while two assessments that are seen have the id that it names. Days are numbers in the order of days.
 */
final class Supersession {

    /** That of a history whose assessments supersede nothing. */
    static final Supersession NONE = new Supersession(new int[0]);

    private static final int NEVER = Integer.MAX_VALUE;

    /** For each assessment the day from which one supersedes it by a link that is part of no circle. */
    private final int[] from;
    /** The day from which no link to it decides anything, for another assessment has its id. */
    private final int[] until;
    /** The day from which one supersedes it by a link that is part of a circle, and from when to when there is that circle. */
    private final int[] byCircle;

    private final int[] circleStart;
    private final int[] circleEnd;

    private final List<List<Integer>> circles = new ArrayList<>();

    private Supersession(int[] begins) {
        from = never(begins.length);
        until = never(begins.length);
        byCircle = never(begins.length);
        circleStart = never(begins.length);
        circleEnd = never(begins.length);
    }

    private static int[] never(int size) {
        int[] never = new int[size];
        Arrays.fill(never, NEVER);
        return never;
    }

    /** The supersession of a history of which each assessment is seen from a day on. */
    static <S extends Enum<S>> Supersession of(List<Assessment<S>> assessments, int[] begins) {
        for (Assessment<S> assessment : assessments) {
            if (assessment.getSupersedes().isPresent()) {
                Supersession found = new Supersession(begins);
                found.follow(found.targets(assessments, begins), begins);
                return found;
            }
        }
        return NONE;
    }

    /** For each assessment the place of the one it supersedes, or -1. */
    private <S extends Enum<S>> int[] targets(List<Assessment<S>> assessments, int[] begins) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < begins.length; i++) {
            Optional<String> id = assessments.get(i).getId();
            if (id.isPresent()) {
                int first = byId.getOrDefault(id.get(), i);
                int later = begins[i] < begins[first] ? first : i;
                first = later == i ? first : i;
                byId.put(id.get(), first);
                if (later != first) {
                    until[first] = Math.min(until[first], begins[later]);
                }
            }
        }
        int[] targets = new int[begins.length];
        for (int i = 0; i < targets.length; i++) {
            Optional<String> named = assessments.get(i).getSupersedes();
            boolean itself =
                    named.isPresent() && named.equals(assessments.get(i).getId());
            targets[i] =
                    itself ? -1 : named.map(id -> byId.getOrDefault(id, -1)).orElse(-1);
            if (itself) {
                circles.add(List.of(i));
            }
        }
        return targets;
    }

    private void follow(int[] targets, int[] begins) {
        boolean[] inCircle = new boolean[targets.length];
        Circles.of(targets).forEach(circle -> addCircle(circle, targets, begins, inCircle));
        for (int i = 0; i < targets.length; i++) {
            int target = targets[i];
            if (target >= 0 && !inCircle[i]) {
                from[target] = Math.min(from[target], Math.max(begins[i], begins[target]));
            }
        }
    }

    private void addCircle(List<Integer> circle, int[] targets, int[] begins, boolean[] inCircle) {
        int start = 0;
        int end = NEVER;
        for (int i : circle) {
            inCircle[i] = true;
            start = Math.max(start, begins[i]);
            end = Math.min(end, until[i]);
        }
        for (int i : circle) {
            byCircle[targets[i]] = Math.max(begins[i], begins[targets[i]]);
            circleStart[i] = start;
            circleEnd[i] = end;
        }
        if (start < end) {
            circles.add(circle);
        }
    }

    /** Whether it decides anything about any assessment. */
    boolean isNone() {
        return this == NONE;
    }

    /** Whether an assessment that is seen has fallen away as of a day. */
    boolean isSuperseded(int place, int day) {
        return this != NONE
                && day < until[place]
                && (from[place] <= day
                        || byCircle[place] <= day && (day < circleStart[place] || day >= circleEnd[place]));
    }

    /** Tells each day on which that may change. */
    void forEachDay(int place, IntConsumer day) {
        if (this != NONE) {
            for (int[] days : List.of(from, until, byCircle, circleStart, circleEnd)) {
                if (days[place] != NEVER) {
                    day.accept(days[place]);
                }
            }
        }
    }

    /** The circles there ever are, each by the places of its assessments; one that names itself is one too. */
    List<List<Integer>> circles() {
        return circles;
    }
}
