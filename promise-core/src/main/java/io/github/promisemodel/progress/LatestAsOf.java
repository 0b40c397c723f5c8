package io.github.promisemodel.progress;

import io.github.promisemodel.reference.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of several dated things count as of a date: those of the latest day, and of them those recorded last. */
final class LatestAsOf {

    private LatestAsOf() {}

    /**
     * Those of the latest day, of all whose date has begun by a date, in the order given; none if none has. The day is the
     * last of each.
     */
    static <T> List<T> by(PartialDate asOf, List<T> all, Function<T, Optional<PartialDate>> date) {
        LocalDate latest = LocalDate.MIN;
        List<T> found = new ArrayList<>();
        for (T each : all) {
            Optional<PartialDate> dated = date.apply(each).filter(begun -> begun.isBegunBy(asOf));
            if (dated.isPresent()) {
                LocalDate day = dated.get().end();
                if (day.isAfter(latest)) {
                    found.clear();
                    latest = day;
                }
                if (day.equals(latest)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** Those that were not recorded before another; one whose time of recording is unknown is neither before nor after. */
    static <T> List<T> recorded(List<T> ofOneDay, Function<T, Optional<Instant>> recordedAt) {
        Instant latest = Instant.MIN;
        for (T each : ofOneDay) {
            Instant recorded = recordedAt.apply(each).orElse(Instant.MIN);
            latest = recorded.isAfter(latest) ? recorded : latest;
        }
        List<T> left = new ArrayList<>();
        for (T each : ofOneDay) {
            if (recordedAt.apply(each).orElse(latest).equals(latest)) {
                left.add(each);
            }
        }
        return left;
    }
}
