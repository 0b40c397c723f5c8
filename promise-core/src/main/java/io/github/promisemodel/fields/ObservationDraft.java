package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.YesNo;
import java.util.Optional;

/** An observation while it is read: its value is written under one of two names, and not under both. */
final class ObservationDraft {

    /** Everything but the value. */
    final Observation.Builder rest = Observation.builder();

    private Optional<Amount> amount = Optional.empty();
    private Optional<Boolean> met = Optional.empty();

    void amount(Amount read) {
        amount = Optional.of(read);
    }

    void met(boolean read) {
        met = Optional.of(read);
    }

    Observation build() {
        if (amount.isPresent() && met.isPresent()) {
            throw new IllegalStateException("Observation: it has the amount '" + amount.get()
                    + "' and says whether it is met; give one of them");
        }
        amount.ifPresent(rest::value);
        met.map(YesNo::of).ifPresent(rest::value);
        return rest.build();
    }
}
