package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A target while it is read: its fields are collected, and must be those of its kind. */
final class TargetDraft {

    static final String AMOUNT = "amount";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String PERCENT = "percent";
    static final String EVERY = "every";

    private final Map<String, Amount> amounts = new LinkedHashMap<>();
    private @Nullable TargetKind kind;
    private @Nullable Period every;
    private Optional<PartialDate> by = Optional.empty();
    private Optional<String> asPrinted = Optional.empty();
    private Extensions extensions = Extensions.empty();

    void kind(TargetKind read) {
        kind = read;
    }

    void amount(String field, Amount read) {
        amounts.put(field, read);
    }

    void every(Period read) {
        every = read;
    }

    void by(PartialDate read) {
        by = Optional.of(read);
    }

    void asPrinted(String read) {
        asPrinted = Optional.of(read);
    }

    void extensions(Extensions read) {
        extensions = read;
    }

    // ------------------------------------------------------------------------

    Target build() {
        TargetKind read = Objects.requireNonNull(kind, "kind");
        requireFields(read);
        TargetTerms terms = new TargetTerms(by, asPrinted, extensions);
        return switch (read) {
            case AT_LEAST -> new Target.AtLeast(amount(AMOUNT), terms);
            case AT_MOST -> new Target.AtMost(amount(AMOUNT), terms);
            case BETWEEN -> new Target.Between(amount(LOW), amount(HIGH), terms);
            case CHANGE_BY -> new Target.ChangeBy(amount(AMOUNT), terms);
            case CHANGE_BY_PERCENT -> new Target.ChangeByPercent(amount(PERCENT), terms);
            case IMPROVE -> new Target.Improve(terms);
            case YES_OR_NO -> new Target.YesOrNo(terms);
            case EACH_PERIOD -> new Target.EachPeriod(amount(AMOUNT), Objects.requireNonNull(every, EVERY), terms);
            case TO_BE_CONFIRMED -> new Target.ToBeConfirmed(terms);
            case NONE -> new Target.None(terms);
        };
    }

    private Amount amount(String field) {
        return Objects.requireNonNull(amounts.get(field), field);
    }

    private static List<String> fieldsOf(TargetKind kind) {
        return switch (kind) {
            case AT_LEAST, AT_MOST, CHANGE_BY -> List.of(AMOUNT);
            case BETWEEN -> List.of(LOW, HIGH);
            case CHANGE_BY_PERCENT -> List.of(PERCENT);
            case EACH_PERIOD -> List.of(AMOUNT, EVERY);
            case IMPROVE, YES_OR_NO, TO_BE_CONFIRMED, NONE -> List.of();
        };
    }

    /** The fields of their own that targets have, by their kind. */
    static Map<String, List<String>> variants() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (TargetKind kind : TargetKind.values()) {
            fields.put(kind.name(), fieldsOf(kind));
        }
        return fields;
    }

    private void requireFields(TargetKind read) {
        List<String> wanted = fieldsOf(read);
        for (String field : List.of(AMOUNT, LOW, HIGH, PERCENT, EVERY)) {
            boolean given = field.equals(EVERY) ? every != null : amounts.containsKey(field);
            if (given != wanted.contains(field)) {
                throw new IllegalStateException(
                        "Target " + read + ": it has " + (given ? "the field " : "no field ") + field
                                + "; a target of this kind has "
                                + (wanted.isEmpty() ? "none of its own" : String.join(" and ", wanted)));
            }
        }
    }

    // ------------------------------------------------------------------------

    /** The amount that a target has under a name. */
    static Optional<Amount> amountOf(Target target, String field) {
        return Optional.ofNullable(amountsOf(target).get(field));
    }

    private static Map<String, Amount> amountsOf(Target target) {
        if (target instanceof Target.AtLeast atLeast) {
            return Map.of(AMOUNT, atLeast.amount());
        }
        if (target instanceof Target.AtMost atMost) {
            return Map.of(AMOUNT, atMost.amount());
        }
        if (target instanceof Target.Between between) {
            return Map.of(LOW, between.low(), HIGH, between.high());
        }
        if (target instanceof Target.ChangeBy change) {
            return Map.of(AMOUNT, change.amount());
        }
        if (target instanceof Target.ChangeByPercent change) {
            return Map.of(PERCENT, change.percent());
        }
        return target instanceof Target.EachPeriod each ? Map.of(AMOUNT, each.amount()) : Map.of();
    }

    /** The length of a target's periods. */
    static Optional<Period> everyOf(Target target) {
        return target instanceof Target.EachPeriod each ? Optional.of(each.every()) : Optional.empty();
    }
}
