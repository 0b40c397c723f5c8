package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands as of a day, reckoned step by step from the rule and as slowly as it reads, to hold a history against. */
final class Reckoning<S extends Enum<S>> {

    private final Class<S> scale;
    private final List<Assessment<S>> seen = new ArrayList<>();
    private final LocalDate day;

    Reckoning(Class<S> scale, List<Assessment<S>> assessments, PartialDate asOf) {
        this.scale = scale;
        this.day = asOf.end();
        for (Assessment<S> assessment : assessments) {
            if (!assessment.getAsOf().start().isAfter(day)) {
                seen.add(assessment);
            }
        }
    }

    /** A link decides if both are seen, one alone has the id that is named, and it is another's. */
    private boolean leads(int from, int to) {
        Optional<String> named = seen.get(from).getSupersedes();
        return named.isPresent()
                && !named.equals(seen.get(from).getId())
                && named.equals(seen.get(to).getId())
                && seen.stream().filter(each -> each.getId().equals(named)).count() == 1;
    }

    private boolean reaches(int from, int to, List<Integer> passed) {
        for (int i = 0; i < seen.size(); i++) {
            if (leads(from, i) && !passed.contains(i)) {
                passed.add(i);
                if (i == to || reaches(i, to, passed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSuperseded(int place) {
        for (int i = 0; i < seen.size(); i++) {
            if (leads(i, place) && !reaches(place, i, new ArrayList<>())) {
                return true;
            }
        }
        return false;
    }

    /** What stands, in the order of the history. */
    List<Assessment<S>> standing() {
        List<Assessment<S>> left = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!isSuperseded(i)) {
                left.add(seen.get(i));
            }
        }
        LocalDate last = left.stream()
                .map(each -> each.getAsOf().end())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        left.removeIf(each -> each.getAsOf().end().isBefore(last));
        List<Instant> recorded =
                left.stream().flatMap(each -> each.getRecordedAt().stream()).toList();
        left.removeIf(each -> each.getRecordedAt()
                .filter(at -> recorded.stream().anyMatch(other -> other.isAfter(at)))
                .isPresent());
        if (left.stream().anyMatch(each -> !each.getReading().isNotAssessed())) {
            left.removeIf(each -> each.getReading().isNotAssessed());
        }
        return left;
    }

    /** Every status that what stands allows. */
    Reading<S> reading() {
        return standing().stream()
                .map(Assessment::getReading)
                .reduce(Reading::or)
                .orElse(Reading.notAssessed(scale));
    }

    /** Whether something that stands is dated by a period that goes on after the day. */
    boolean isWithin() {
        return standing().stream().anyMatch(each -> each.getAsOf().end().isAfter(day));
    }
}
