package io.github.promisemodel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;

/** Goes through the days on which it changes which assessments of a history stand. */
final class StandingChanges<S extends Enum<S>> {

    private static final int PLACE_BITS = 32;

    private final List<Assessment<S>> assessments;
    private final int[] begins;
    private final Supersession supersession;
    /** The places of those that are seen and have not fallen away, by the day they are about. */
    private final TreeMap<Integer, TreeSet<Integer>> left = new TreeMap<>();

    private final SameDayAssessments<S> sameDay;

    StandingChanges(SameDayAssessments<S> sameDay, int[] begins, Supersession supersession) {
        this.assessments = sameDay.assessments();
        this.sameDay = sameDay;
        this.begins = begins;
        this.supersession = supersession;
    }

    /** Tells the places of the assessments that stand from each such day on, in the order of days. */
    void forEach(ObjIntConsumer<List<Integer>> standing) {
        List<Long> changes = changes();
        for (int i = 0; i < changes.size(); i++) {
            int day = (int) (changes.get(i) >> PLACE_BITS);
            boolean changed = apply(changes.get(i).intValue(), day);
            while (i + 1 < changes.size() && (int) (changes.get(i + 1) >> PLACE_BITS) == day) {
                i++;
                changed |= apply(changes.get(i).intValue(), day);
            }
            if (changed) {
                standing.accept(latest(), day);
            }
        }
    }

    /** Each day with the place of an assessment that may be seen or fall away on it, in order and each once. */
    private List<Long> changes() {
        TreeSet<Long> changes = new TreeSet<>();
        for (int i = 0; i < begins.length; i++) {
            int place = i;
            changes.add(change(begins[i], place));
            supersession.forEachDay(place, day -> {
                if (day >= begins[place]) {
                    changes.add(change(day, place));
                }
            });
        }
        return new ArrayList<>(changes);
    }

    private static long change(int day, int place) {
        return (long) day << PLACE_BITS | place;
    }

    /** Takes an assessment in or out, and says whether that may change what stands. */
    private boolean apply(int place, int day) {
        int about = DayNumber.of(assessments.get(place).getAsOf().end());
        boolean falls = supersession.isSuperseded(place, day);
        TreeSet<Integer> ofOneDay = left.computeIfAbsent(about, first -> new TreeSet<>());
        boolean changed = (falls ? ofOneDay.remove(place) : ofOneDay.add(place)) && about >= left.lastKey();
        if (ofOneDay.isEmpty()) {
            left.remove(about);
        }
        return changed;
    }

    private List<Integer> latest() {
        return left.isEmpty()
                ? List.of()
                : sameDay.standing(new ArrayList<>(left.lastEntry().getValue()));
    }
}
