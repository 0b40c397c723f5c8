package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the words of a history say by a scheme.
 *
 * @param scheme the scheme
 * @param history the history by the scheme
 * @param earliest the earliest date, by its first day, of an assessment whose words mean a disposition, of those that no other
 *     supersedes in the end
 */
record HistoryWords<S extends Enum<S>>(
        StatusScheme scheme, AssessmentHistory<S> history, Map<DispositionKind, PartialDate> earliest) {

    static <S extends Enum<S>> HistoryWords<S> of(AssessmentHistory<S> history, StatusScheme scheme) {
        Map<DispositionKind, PartialDate> earliest = new EnumMap<>(DispositionKind.class);
        for (Assessment<S> assessment : history.inTheEnd()) {
            assessment
                    .findWording(scheme)
                    .flatMap(Wording::getDisposition)
                    .ifPresent(kind -> earliest.merge(
                            kind, assessment.getAsOf(), (first, date) -> date.compareTo(first) < 0 ? date : first));
        }
        return new HistoryWords<>(scheme, history.withReadings(scheme), earliest.isEmpty() ? Map.of() : earliest);
    }

    Optional<PartialDate> since(DispositionKind kind) {
        return Optional.ofNullable(earliest.get(kind));
    }
}
