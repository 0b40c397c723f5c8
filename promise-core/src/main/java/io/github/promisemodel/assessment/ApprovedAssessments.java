package io.github.promisemodel.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The assessments of one entry that count where approved ones alone do.
 *
 * <p>One that is not approved counts as if it had never been written: it takes nothing away, and neither its date nor its id plays
 * a part. It only leads on: an approved assessment that supersedes it supersedes what it supersedes, and so on to the next
 * approved one. A link that is part of a circle leads nowhere, except from within the circle, so that the circle stays one.
 */
final class ApprovedAssessments<S extends Enum<S>> {

    private static final int NOWHERE = -1;
    private static final int UNKNOWN = -2;

    private final List<Assessment<S>> all;
    private final boolean[] approved;
    private final Set<String> approvedIds = new HashSet<>();
    /** The places of the rest by ids that no approved one has. */
    private final Map<String, Integer> others = new HashMap<>();

    /** For each assessment the place of the one it supersedes, or nowhere. */
    private final int[] targets;

    private final boolean[] inCircle;
    /** For each one that is not approved and in no circle the place of the approved one that it leads to. */
    private final int[] leads;

    private ApprovedAssessments(List<Assessment<S>> all) {
        this.all = all;
        this.approved = new boolean[all.size()];
        this.targets = new int[all.size()];
        this.inCircle = new boolean[all.size()];
        this.leads = new int[all.size()];
        Arrays.fill(leads, UNKNOWN);
        findTargets();
        findCircles();
    }

    /**
     * Those that count.
     *
     * @param assessments the assessments of one entry
     * @return the approved ones in the order given; the list itself if all are
     */
    static <S extends Enum<S>> List<Assessment<S>> of(List<Assessment<S>> assessments) {
        for (Assessment<S> assessment : assessments) {
            if (!assessment.getReviewState().isApproved()) {
                return new ApprovedAssessments<>(assessments).approved();
            }
        }
        return assessments;
    }

    /** An id leads to the approved one that has it, failing that to the only other one; one that several have leads nowhere. */
    private void findTargets() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < targets.length; i++) {
            approved[i] = all.get(i).getReviewState().isApproved();
            Optional<String> id = all.get(i).getId();
            if (id.isPresent()) {
                Map<String, Integer> of = approved[i] ? places : others;
                of.put(id.get(), of.containsKey(id.get()) ? NOWHERE : i);
            }
        }
        approvedIds.addAll(places.keySet());
        others.keySet().removeAll(approvedIds);
        places.putAll(others);
        for (int i = 0; i < targets.length; i++) {
            targets[i] = all.get(i)
                    .getSupersedes()
                    .map(id -> places.getOrDefault(id, NOWHERE))
                    .orElse(NOWHERE);
        }
    }

    /** Each supersedes one at the most, so that following them finds every circle, and each once. */
    private void findCircles() {
        int[] seenFrom = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            int next = i;
            while (next >= 0 && seenFrom[next] == 0) {
                seenFrom[next] = i + 1;
                next = targets[next];
            }
            if (next >= 0 && seenFrom[next] == i + 1) {
                for (int member = next; !inCircle[member]; member = targets[member]) {
                    inCircle[member] = true;
                }
            }
        }
    }

    private List<Assessment<S>> approved() {
        List<Assessment<S>> left = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            if (approved[i]) {
                left.add(ledOn(i));
            }
        }
        return List.copyOf(left);
    }

    /** An approved one as it is, but where it names one that does not count: then what that leads to takes its place. */
    private Assessment<S> ledOn(int place) {
        Assessment<S> assessment = all.get(place);
        Optional<String> named = assessment.getSupersedes();
        if (named.isEmpty() || !others.containsKey(named.get())) {
            return assessment;
        }
        int to = inCircle[place] ? withinCircle(targets[place]) : lead(targets[place]);
        Optional<String> superseded =
                to == NOWHERE || to == place ? Optional.empty() : all.get(to).getId();
        return assessment.toBuilder().supersedes(superseded).build();
    }

    private int withinCircle(int place) {
        int next = place;
        while (!approved[next]) {
            next = targets[next];
        }
        return next;
    }

    /** Remembers where each leads on the way, so that a long way is gone once. */
    private int lead(int place) {
        List<Integer> way = new ArrayList<>();
        int next = place;
        while (next >= 0 && !approved[next] && !inCircle[next] && leads[next] == UNKNOWN) {
            way.add(next);
            next = targets[next];
        }
        int to = next;
        if (next >= 0 && !approved[next]) {
            to = inCircle[next] ? NOWHERE : leads[next];
        }
        for (int each : way) {
            leads[each] = to;
        }
        return to;
    }
}
