package io.github.promisemodel.measure;

import io.github.promisemodel.reference.PartialDate;
import java.time.Period;

/** Short ways to say measures in tests. */
public final class Samples {

    public static final PartialDate AS_OF = PartialDate.parse("2025-01");

    private Samples() {}

    public static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    public static Amount amount(String text) {
        return Amount.parse(text);
    }

    /** A measure of people with nothing in it yet. */
    public static Measure.Builder measure() {
        return Measure.builder().id("m1").title("People at sessions").unit("people");
    }

    /** A measure with a target, a baseline and one observation of 2024. */
    public static Measure measure(String baseline, Target target, String actual) {
        return measure()
                .baseline(Baseline.of(amount(baseline)))
                .target(target)
                .addObservation(observed("2024", actual))
                .build();
    }

    public static Observation observed(String date, String actual) {
        return Observation.of(date(date), amount(actual));
    }

    public static Observation over(String period, String actual) {
        return Observation.builder().period(date(period)).value(amount(actual)).build();
    }

    public static Target atLeast(String amount) {
        return new Target.AtLeast(amount(amount), TargetTerms.EMPTY);
    }

    public static Target atMost(String amount) {
        return new Target.AtMost(amount(amount), TargetTerms.EMPTY);
    }

    public static Target between(String low, String high) {
        return new Target.Between(amount(low), amount(high), TargetTerms.EMPTY);
    }

    public static Target changeBy(String amount) {
        return new Target.ChangeBy(amount(amount), TargetTerms.EMPTY);
    }

    public static Target changeByPercent(String percent) {
        return new Target.ChangeByPercent(amount(percent), TargetTerms.EMPTY);
    }

    public static Target each(String amount, String every) {
        return new Target.EachPeriod(amount(amount), Period.parse(every), TargetTerms.EMPTY);
    }

    public static Target improve() {
        return new Target.Improve(TargetTerms.EMPTY);
    }

    public static Target yes() {
        return new Target.YesOrNo(TargetTerms.EMPTY);
    }
}
