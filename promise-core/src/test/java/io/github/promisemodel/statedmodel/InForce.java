package io.github.promisemodel.statedmodel;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The assessments of an entry that stand as of a day (rule 9).
 *
 * <p>An assessment is seen from the first day of its date. Of those seen, one that another supersedes falls away, across dates; then all but those
 * about the latest day, which is the last of their date; of these, one recorded before another; and of the rest, one that says nothing of the
 * status gives way to those that do (rule 8 says what each says). What is left stands together: the reading is what any of them allows.
 *
 * <p>Decided: a circle of supersessions decides nothing, nor does an id that two of those seen have; an assessment whose time of recording is not known is neither
 * before nor after another.
 */
record InForce(Words words) {

    /** The statuses that the entry may have; all of them if it is not assessed. */
    int reading(Entry<?> entry, LocalDate day) {
        int allowed = 0;
        for (Assessment<?> each : of(entry, day)) {
            allowed |= words.reading(each);
        }
        return allowed == 0 ? Words.everyStatus(entry) : allowed;
    }

    List<Assessment<?>> of(Entry<?> entry, LocalDate day) {
        List<Assessment<?>> left = notSuperseded(seen(entry, day));
        List<Assessment<?>> all = List.copyOf(left);
        left.removeIf(each -> all.stream().anyMatch(other -> isAboutEarlierDay(each, other)));
        List<Assessment<?>> latest = List.copyOf(left);
        left.removeIf(each -> latest.stream().anyMatch(other -> isRecordedBefore(each, other)));
        List<Assessment<?>> last = List.copyOf(left);
        if (last.stream().anyMatch(each -> saysStatus(entry, each))) {
            left.removeIf(each -> !saysStatus(entry, each));
        }
        return left;
    }

    /** All that no other supersedes once everything is seen. */
    static List<Assessment<?>> inTheEnd(Entry<?> entry) {
        return notSuperseded(List.copyOf(entry.getAssessments()));
    }

    private static List<Assessment<?>> seen(Entry<?> entry, LocalDate day) {
        List<Assessment<?>> seen = new ArrayList<>();
        for (Assessment<?> each : entry.getAssessments()) {
            if (!each.getAsOf().start().isAfter(day)) {
                seen.add(each);
            }
        }
        return seen;
    }

    private static List<Assessment<?>> notSuperseded(List<Assessment<?>> seen) {
        List<Assessment<?>> left = new ArrayList<>();
        for (int place = 0; place < seen.size(); place++) {
            boolean superseded = false;
            for (int other = 0; other < seen.size(); other++) {
                superseded |= supersedes(seen, other, place) && !leads(seen, place, other, 0);
            }
            if (!superseded) {
                left.add(seen.get(place));
            }
        }
        return left;
    }

    private static boolean supersedes(List<Assessment<?>> seen, int one, int other) {
        Optional<String> named = seen.get(one).getSupersedes();
        return one != other
                && named.isPresent()
                && named.equals(seen.get(other).getId())
                && seen.stream().filter(each -> each.getId().equals(named)).count() == 1;
    }

    /** Whether one supersedes another, or one that does, and so on; as many steps as there are assessments are enough. */
    private static boolean leads(List<Assessment<?>> seen, int one, int other, int steps) {
        for (int next = 0; steps < seen.size() && next < seen.size(); next++) {
            if (supersedes(seen, one, next) && (next == other || leads(seen, next, other, steps + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutEarlierDay(Assessment<?> one, Assessment<?> other) {
        return one.getAsOf().end().isBefore(other.getAsOf().end());
    }

    private static boolean isRecordedBefore(Assessment<?> one, Assessment<?> other) {
        Optional<Instant> first = one.getRecordedAt();
        return first.isPresent()
                && other.getRecordedAt().filter(first.get()::isBefore).isPresent();
    }

    private boolean saysStatus(Entry<?> entry, Assessment<?> assessment) {
        return words.reading(assessment) != Words.everyStatus(entry);
    }
}
