package io.github.promisemodel.assessment;

import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Which of several assessments about one day stand, and what they say together. They are named by their places in a history.
 *
 * @param assessments the assessments of the history
 * @param readings what each of them says
 */
record SameDayAssessments<S extends Enum<S>>(List<Assessment<S>> assessments, Reading<S>[] readings) {

    /** Those that stand of all that are seen: of those about the latest day. */
    List<Integer> latest(List<Integer> seen) {
        return standing(ofLatestDay(seen));
    }

    /** Those that would stand if there were none about the latest day. */
    List<Integer> beforeLatest(List<Integer> seen) {
        List<Integer> before = new ArrayList<>(seen);
        before.removeAll(new HashSet<>(ofLatestDay(seen)));
        return latest(before);
    }

    private List<Integer> ofLatestDay(List<Integer> seen) {
        List<Integer> latest = new ArrayList<>();
        for (int place : seen) {
            if (!latest.isEmpty() && endOf(place).isAfter(endOf(latest.get(0)))) {
                latest.clear();
            }
            if (latest.isEmpty() || endOf(place).equals(endOf(latest.get(0)))) {
                latest.add(place);
            }
        }
        return latest;
    }

    private LocalDate endOf(int place) {
        return assessments.get(place).getAsOf().end();
    }

    /** Those that stand: none was recorded before another, and one that says nothing gives way to those that do. */
    List<Integer> standing(List<Integer> ofOneDay) {
        return ofOneDay.size() < 2 ? ofOneDay : informative(latestRecorded(ofOneDay));
    }

    private List<Integer> latestRecorded(List<Integer> ofOneDay) {
        Instant latest = Instant.MIN;
        for (int place : ofOneDay) {
            Instant recorded = assessments.get(place).getRecordedAt().orElse(Instant.MIN);
            latest = recorded.isAfter(latest) ? recorded : latest;
        }
        List<Integer> left = new ArrayList<>();
        for (int place : ofOneDay) {
            Assessment<S> assessment = assessments.get(place);
            // One whose time of recording is unknown cannot be put before or after another.
            if (assessment.getRecordedAt().isEmpty()
                    || assessment.getRecordedAt().get().equals(latest)) {
                left.add(place);
            }
        }
        return left;
    }

    private List<Integer> informative(List<Integer> ofOneDay) {
        List<Integer> left = new ArrayList<>();
        for (int place : ofOneDay) {
            if (!readings[place].isNotAssessed()) {
                left.add(place);
            }
        }
        return left.isEmpty() ? ofOneDay : left;
    }

    /** Every status that one of them allows. */
    Reading<S> reading(List<Integer> standing) {
        Reading<S> reading = readings[standing.get(0)];
        for (int place : standing) {
            reading = reading.or(readings[place]);
        }
        return reading;
    }
}
