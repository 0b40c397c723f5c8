package io.github.promisemodel.measure;

import io.github.promisemodel.entity.Circles;
import io.github.promisemodel.reference.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which observations stand as of a date, and which have given their place to one that supersedes them.
 *
 * <p>What is superseded supersedes others all the same, so that of three that follow each other the last stands. An id of two
 * observations names none of them. Those of a circle supersede none, unless another that is not of it supersedes one of them:
 * that one is out, and the rest is a circle no more. Asking again changes nothing.
 */
final class Revisions {

    private Revisions() {}

    /**
     * The observations that no other supersedes as of a date; those not yet begun by then stay, and supersede none.
     *
     * @return the same list if all of them stand
     */
    static List<Observation> standing(List<Observation> all, PartialDate asOf) {
        List<Observation> standing = all;
        List<Observation> before;
        // At most three times: once for what is outside the circles, once for the circles that this has opened.
        do {
            before = standing;
            standing = once(before, asOf);
        } while (standing.size() < before.size());
        return standing;
    }

    private static List<Observation> once(List<Observation> all, PartialDate asOf) {
        if (all.stream().noneMatch(observation -> observation.getSupersedes().isPresent())) {
            return all;
        }
        int[] target = targets(all, asOf);
        Set<Integer> inCircle = new HashSet<>();
        Circles.of(target).forEach(inCircle::addAll);
        Set<Integer> gone = new HashSet<>();
        for (int i = 0; i < target.length; i++) {
            if (target[i] >= 0 && !inCircle.contains(i)) {
                gone.add(target[i]);
            }
        }
        return gone.isEmpty()
                ? all
                : IntStream.range(0, target.length)
                        .filter(i -> !gone.contains(i))
                        .mapToObj(all::get)
                        .toList();
    }

    /** The index of what each supersedes, or -1. */
    private static int[] targets(List<Observation> all, PartialDate asOf) {
        Map<String, Integer> byId = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (isSeen(all.get(i), asOf) && all.get(i).getId().isPresent()) {
                String id = all.get(i).getId().get();
                if (byId.putIfAbsent(id, i) != null) {
                    twice.add(id);
                }
            }
        }
        byId.keySet().removeAll(twice);
        int[] target = new int[all.size()];
        for (int i = 0; i < target.length; i++) {
            Optional<String> named = isSeen(all.get(i), asOf) ? all.get(i).getSupersedes() : Optional.empty();
            target[i] = named.map(id -> byId.getOrDefault(id, -1)).orElse(-1);
        }
        return target;
    }

    private static boolean isSeen(Observation observation, PartialDate asOf) {
        return observation.findDate().map(date -> date.isBegunBy(asOf)).orElse(true);
    }
}
