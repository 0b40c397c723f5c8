package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An observation while it is read: its value is an amount, two numbers of a ratio, or a flag, and one of these alone. */
final class ObservationDraft {

    /** Everything but the value. */
    final Observation.Builder rest = Observation.builder();

    private Optional<Amount> amount = Optional.empty();
    private Optional<Amount> numerator = Optional.empty();
    private Optional<Amount> denominator = Optional.empty();
    private Optional<Boolean> met = Optional.empty();

    void amount(Amount read) {
        amount = Optional.of(read);
    }

    void numerator(Amount read) {
        numerator = Optional.of(read);
    }

    void denominator(Amount read) {
        denominator = Optional.of(read);
    }

    void met(boolean read) {
        met = Optional.of(read);
    }

    Observation build() {
        if (numerator.isPresent() != denominator.isPresent()) {
            throw new IllegalStateException(
                    "Observation: it has a " + (numerator.isPresent() ? "numerator" : "denominator") + " and no "
                            + (numerator.isPresent() ? "denominator" : "numerator") + "; give both");
        }
        List<String> values = new ArrayList<>();
        amount.ifPresent(value -> values.add("the amount '" + value + "'"));
        numerator.ifPresent(value -> values.add("the numerator '" + value + "'"));
        met.ifPresent(value -> values.add("whether it is met"));
        if (values.size() > 1) {
            throw new IllegalStateException(
                    "Observation: it has " + String.join(" and ", values) + "; give one of them");
        }
        amount.ifPresent(rest::value);
        numerator.ifPresent(value -> rest.value(new Ratio(value, denominator.orElseThrow())));
        met.map(YesNo::of).ifPresent(rest::value);
        return rest.build();
    }
}
