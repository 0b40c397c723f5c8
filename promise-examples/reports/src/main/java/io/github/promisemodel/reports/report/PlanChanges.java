package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two versions of a plan besides what was recorded since: due dates, titles, owners, targets, links.
 *
 * <pre>{@code
 * PlanChanges.of(lastYear, thisYear, SmallNumbers.DEFAULT).fields().forEach(field ->
 *         System.out.println(field.path() + " " + field.before() + " " + field.after()));
 * }</pre>
 *
 * <p>An assessment or an observation that only the later version has is progress, of which {@link EntryMovement} speaks; one that is
 * another than it was, or is taken out, is among the differences.
 *
 * @param fields what differs, in plan order: the plan, then area by area each action and each benefit
 * @param recorded the assessments and the observations that only the later version has
 */
public record PlanChanges(List<ChangedField> fields, List<ChangedField> recorded) {

    /** No differences. */
    public static final PlanChanges NONE = new PlanChanges(List.of(), List.of());

    private static final String TARGET = "target";
    private static final List<String> STATUS = List.of("assessments", "status");

    /** Copies the lists. */
    public PlanChanges {
        fields = List.copyOf(fields);
        recorded = List.copyOf(recorded);
    }

    /**
     * Compares two versions.
     *
     * @param before the earlier version
     * @param after the later version
     * @param policy which numbers of people are suppressed
     * @return what differs
     */
    public static PlanChanges of(Plan before, Plan after, SmallNumbers policy) {
        Objects.requireNonNull(policy, "policy");
        return before == after ? NONE : new Comparison(before, after, policy).changes();
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return fields.isEmpty() && recorded.isEmpty();
    }

    /** A change, and the place that it is of. */
    private record Placed(FieldChange change, ChangedPlace place) {

        boolean isOfTarget() {
            return place.measure().isPresent() && place.isWithin(TARGET);
        }

        boolean isRecorded() {
            return change.kind() == FieldChange.Kind.ADDED
                    && change.after()
                            .filter(added -> added instanceof Assessment<?> || added instanceof Observation)
                            .isPresent();
        }
    }

    /** One comparison of two versions. */
    private static final class Comparison {

        private final Plan before;
        private final Plan after;
        private final SuppressedChanges suppressed;
        private final Goalposts goalposts = new Goalposts();

        private Comparison(Plan before, Plan after, SmallNumbers policy) {
            this.before = before;
            this.after = after;
            this.suppressed = new SuppressedChanges(before, after, policy);
        }

        private PlanChanges changes() {
            List<Placed> all = PlanDiff.of(before, after).changes().stream()
                    .map(change -> new Placed(change, place(change)))
                    .toList();
            all.forEach(placed -> goalposts.note(placed.place(), placed.change()));
            List<ChangedField> fields = new ArrayList<>();
            List<ChangedField> recorded = new ArrayList<>();
            Set<String> targets = new HashSet<>();
            for (Placed placed : all) {
                if (placed.isRecorded()) {
                    recorded.add(field(placed));
                } else if (!placed.isOfTarget()) {
                    fields.add(field(placed));
                } else if (targets.add(placed.place().measure().orElseThrow().getId())) {
                    fields.add(target(placed));
                }
            }
            VersionsOrder order = new VersionsOrder(before, after);
            return new PlanChanges(order.sorted(fields), order.sorted(recorded));
        }

        private ChangedPlace place(FieldChange change) {
            return change.later()
                    .map(path -> ChangedPlace.of(after, path))
                    .orElseGet(() -> ChangedPlace.of(before, change.earlier().orElseThrow()));
        }

        private ChangedField field(Placed placed) {
            FieldChange change = placed.change();
            ChangedPlace place = placed.place();
            boolean hidden = suppressed.hides(place, change);
            return new ChangedField(
                    change.kind(),
                    change.thing(),
                    change.earlier(),
                    change.later(),
                    place.area(),
                    place.entry(),
                    place.measure(),
                    place.milestone(),
                    place.rest(),
                    hidden ? Optional.empty() : value(change.before(), before, change.earlier()),
                    hidden ? Optional.empty() : value(change.after(), after, change.later()),
                    hidden,
                    goalposts.of(place, change));
        }

        /** A value; of the status of an assessment its reading. */
        private static Optional<Object> value(Optional<Object> value, Plan version, Optional<PlanPath> path) {
            Optional<Object> reading = path.map(each -> ChangedPlace.of(version, each))
                    .filter(place -> place.rest().equals(STATUS) && place.index() >= 0)
                    .flatMap(place -> place.entry()
                            .map(entry ->
                                    entry.getAssessments().get(place.index()).getReading()));
            return value.isPresent() ? reading.or(() -> value) : value;
        }

        /** All that differs in the target of a measure, as one. */
        private ChangedField target(Placed placed) {
            FieldChange change = placed.change();
            ChangedPlace place = placed.place();
            Measure measure = place.measure().orElseThrow();
            Target then = suppressed.before(measure.getId()).orElse(measure).getTarget();
            Target now = suppressed.after(measure.getId()).orElse(measure).getTarget();
            return new ChangedField(
                    FieldChange.Kind.CHANGED,
                    change.thing(),
                    change.earlier().map(Comparison::wholeTarget),
                    change.later().map(Comparison::wholeTarget),
                    place.area(),
                    place.entry(),
                    place.measure(),
                    Optional.empty(),
                    List.of(TARGET),
                    Optional.of(then),
                    Optional.of(now),
                    false,
                    goalposts.ofTarget(measure, then, now));
        }

        private static PlanPath wholeTarget(PlanPath path) {
            PlanPath whole = path;
            while (whole.parent()
                    .filter(up -> up.field().equals(Optional.of(TARGET)))
                    .isPresent()) {
                whole = whole.parent().orElseThrow();
            }
            return whole;
        }
    }
}
