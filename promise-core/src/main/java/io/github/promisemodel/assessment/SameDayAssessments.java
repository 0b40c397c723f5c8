package io.github.promisemodel.assessment;

import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which of several assessments about one day stand, and what they say together. */
final class SameDayAssessments {

    private SameDayAssessments() {}

    /** Those that stand: none was recorded before another, and one that says nothing gives way to those that do. */
    static <S extends Enum<S>> List<Assessment<S>> standing(List<Assessment<S>> ofOneDay) {
        return ofOneDay.size() < 2 ? ofOneDay : informative(latestRecorded(ofOneDay));
    }

    private static <S extends Enum<S>> List<Assessment<S>> latestRecorded(List<Assessment<S>> ofOneDay) {
        Instant latest = Instant.MIN;
        for (Assessment<S> assessment : ofOneDay) {
            Instant recorded = assessment.getRecordedAt().orElse(Instant.MIN);
            latest = recorded.isAfter(latest) ? recorded : latest;
        }
        List<Assessment<S>> left = new ArrayList<>();
        for (Assessment<S> assessment : ofOneDay) {
            // One whose time of recording is unknown cannot be put before or after another.
            if (assessment.getRecordedAt().isEmpty()
                    || assessment.getRecordedAt().get().equals(latest)) {
                left.add(assessment);
            }
        }
        return left;
    }

    private static <S extends Enum<S>> List<Assessment<S>> informative(List<Assessment<S>> ofOneDay) {
        List<Assessment<S>> left = new ArrayList<>();
        for (Assessment<S> assessment : ofOneDay) {
            if (!assessment.getReading().isNotAssessed()) {
                left.add(assessment);
            }
        }
        return left.isEmpty() ? ofOneDay : left;
    }

    /** Every status that one of them allows. */
    static <S extends Enum<S>> Reading<S> reading(List<Assessment<S>> standing) {
        Reading<S> reading = standing.get(0).getReading();
        for (Assessment<S> assessment : standing) {
            reading = reading.or(assessment.getReading());
        }
        return reading;
    }
}
