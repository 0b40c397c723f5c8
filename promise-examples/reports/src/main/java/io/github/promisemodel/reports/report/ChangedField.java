package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.Phrase;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs in one field between two versions of a plan, such as a due date of 2025-03 that is 2026-12 in the later version.
 *
 * <p>A target is one field: what differs in its number, its date and its words is one difference.
 *
 * @param kind what happened
 * @param thing what it happened to: the phrase that a message calls it, such as "Milestone"
 * @param earlier where it is in the earlier version; empty if it is added
 * @param later where it is in the later version; empty if it is removed
 * @param area the improvement area that it is in, as the later version has it if that has it; empty if it is in none
 * @param entry the action or the benefit that it is of; empty if it is of none
 * @param measure the measure that it is of; empty if it is of none
 * @param milestone the milestone that it is of; empty if it is of none
 * @param fields the names of the fields that lead to it from the measure, the entry, the area or the plan, such as {@code baseline}
 *     and {@code amount}; none if the measure, the entry or the area itself is added, removed or moved
 * @param before the value before; of a moved entry the id of the area it was in; empty if it is added or suppressed
 * @param after the value after, in the same way
 * @param isSuppressed whether it is a number that counts so few people, or that differs by so few, that neither value may be shown
 * @param goalposts what it moved, in the order of the constants; at least one
 */
public record ChangedField(
        FieldChange.Kind kind,
        Phrase thing,
        Optional<PlanPath> earlier,
        Optional<PlanPath> later,
        Optional<ImprovementArea> area,
        Optional<Entry<?>> entry,
        Optional<Measure> measure,
        Optional<Milestone> milestone,
        List<String> fields,
        Optional<Object> before,
        Optional<Object> after,
        boolean isSuppressed,
        Set<Goalpost> goalposts) {

    /** Copies the names. */
    public ChangedField {
        fields = List.copyOf(fields);
    }

    /** {@return the name of the field, such as {@code due}; of an item, that of its list} */
    public String field() {
        return fields.isEmpty() ? path().field().orElse("") : fields.get(fields.size() - 1);
    }

    /** {@return where it is in the later version, or was in the earlier one if it is removed} */
    public PlanPath path() {
        return later.or(() -> earlier).orElseThrow();
    }

    /**
     * A value for scripts.
     *
     * @param value the value before or after
     * @return a text, a date or a constant as the plan's file has it, whole; an entry or a measure by its id; anything else in English
     *     words; empty if there is none
     */
    public static Optional<String> text(Optional<Object> value) {
        return value.flatMap(present -> {
            if (present instanceof Enum<?> constant) {
                return Optional.of(constant.name());
            }
            if (present instanceof Entry<?> entry) {
                return Optional.of(entry.getId());
            }
            if (present instanceof ImprovementArea area) {
                return Optional.of(area.getId());
            }
            if (present instanceof Measure measure) {
                return Optional.of(measure.getId());
            }
            boolean isPlain = present instanceof CharSequence
                    || present instanceof Number
                    || present instanceof Boolean
                    || present instanceof PartialDate
                    || present instanceof TemporalAmount
                    || present instanceof Instant
                    || present instanceof Amount
                    || present instanceof Reading<?>
                    || present instanceof Target;
            return isPlain ? Optional.of(present.toString()) : MergeConflict.inWords(value);
        });
    }
}
