package io.github.promisemodel.measure;

import io.github.promisemodel.reference.PartialDate;
import java.time.Period;

/** Short ways to say measures in tests. */
final class Samples {

    static final PartialDate AS_OF = PartialDate.parse("2025-01");

    private Samples() {}

    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static Amount amount(String text) {
        return Amount.parse(text);
    }

    /** A measure of people with nothing in it yet. */
    static Measure.Builder measure() {
        return Measure.builder().id("m1").title("People at sessions").unit("people");
    }

    /** A measure with a target, a baseline and one observation of 2024. */
    static Measure measure(String baseline, Target target, String actual) {
        return measure()
                .baseline(Baseline.of(amount(baseline)))
                .target(target)
                .addObservation(observed("2024", actual))
                .build();
    }

    static Observation observed(String date, String actual) {
        return Observation.of(date(date), amount(actual));
    }

    static Observation over(String period, String actual) {
        return Observation.builder().period(date(period)).value(amount(actual)).build();
    }

    static Target atLeast(String amount) {
        return new Target.AtLeast(amount(amount), TargetTerms.EMPTY);
    }

    static Target atMost(String amount) {
        return new Target.AtMost(amount(amount), TargetTerms.EMPTY);
    }

    static Target between(String low, String high) {
        return new Target.Between(amount(low), amount(high), TargetTerms.EMPTY);
    }

    static Target changeBy(String amount) {
        return new Target.ChangeBy(amount(amount), TargetTerms.EMPTY);
    }

    static Target changeByPercent(String percent) {
        return new Target.ChangeByPercent(amount(percent), TargetTerms.EMPTY);
    }

    static Target each(String amount, String every) {
        return new Target.EachPeriod(amount(amount), Period.parse(every), TargetTerms.EMPTY);
    }

    static Target yes() {
        return new Target.YesOrNo(TargetTerms.EMPTY);
    }
}
