package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An action or a benefit that a committee has to talk about, and why.
 *
 * @param counted the entry as it is counted as of the date of the report
 * @param reasons why, at least one
 * @param due the date that it is due by, its extensions included; empty if it has none
 * @param before where it was on the date since which movement is asked for; empty if it stands as it did, or that is not asked
 */
public record ReportedException(
        CountedEntry<?> counted,
        Set<ExceptionReason> reasons,
        Optional<PartialDate> due,
        Optional<Position<?>> before) {

    /** What of an entry itself needs attention so much that it is talked about. */
    private static final Map<AttentionKind, ExceptionReason> OF_ATTENTION = Map.of(
            AttentionKind.OVERDUE, ExceptionReason.OVERDUE,
            AttentionKind.MILESTONE_OVERDUE, ExceptionReason.MILESTONE_OVERDUE,
            AttentionKind.NEEDS_OVERDUE, ExceptionReason.NEEDS_OVERDUE,
            AttentionKind.NOT_REALISED, ExceptionReason.NOT_REALISED,
            AttentionKind.NOT_ASSESSED_IN_CYCLE, ExceptionReason.NOT_ASSESSED_IN_CYCLE);

    private static final Map<Enum<?>, ExceptionReason> OFF_TRACK = Map.of(
            BenefitStatus.RED, ExceptionReason.RED,
            ActionStatus.BEHIND, ExceptionReason.BEHIND,
            ActionStatus.AT_RISK, ExceptionReason.AT_RISK);

    /** Copies the reasons in their order. */
    public ReportedException {
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /**
     * The actions and benefits of a report that are talked about.
     *
     * @param report the report
     * @return them in the order of the plan, area by area, actions before benefits
     */
    public static List<ReportedException> of(Report report) {
        Map<String, Set<ExceptionReason>> attention = attention(report);
        Map<String, Position<?>> moved = new HashMap<>();
        report.movement().ifPresent(movement -> {
            addMoved(movement.actions(), moved);
            addMoved(movement.benefits(), moved);
        });
        Map<String, List<ReportedException>> byArea = new LinkedHashMap<>();
        report.plan().getAreas().forEach(area -> byArea.put(area.getId(), new ArrayList<>()));
        for (CountedEntry<?> counted : entries(report)) {
            String id = counted.entry().getId();
            Set<ExceptionReason> reasons = EnumSet.noneOf(ExceptionReason.class);
            if (counted.leftOut().isEmpty()) {
                reasons.addAll(attention.getOrDefault(id, Set.of()));
                ofReading(counted.standing().reading()).ifPresent(reasons::add);
            }
            Optional<Position<?>> before = Optional.ofNullable(moved.get(id));
            before.ifPresent(position -> reasons.add(ExceptionReason.CHANGED));
            if (!reasons.isEmpty()) {
                ImprovementArea area = counted.area();
                byArea.computeIfAbsent(area.getId(), each -> new ArrayList<>())
                        .add(new ReportedException(counted, reasons, due(counted.entry(), report), before));
            }
        }
        return byArea.values().stream().flatMap(List::stream).toList();
    }

    private static Optional<PartialDate> due(Entry<?> entry, Report report) {
        if (entry instanceof Action action) {
            return action.dueAsOf(report.asOf());
        }
        return entry instanceof Benefit benefit ? benefit.getDue() : Optional.empty();
    }

    private static List<CountedEntry<?>> entries(Report report) {
        List<CountedEntry<?>> entries =
                new ArrayList<>(report.actions().explain().entries());
        entries.addAll(report.benefits().explain().entries());
        return entries;
    }

    private static Map<String, Set<ExceptionReason>> attention(Report report) {
        Map<String, Set<ExceptionReason>> reasons = new HashMap<>();
        for (AttentionItem item : report.alerts().attention().items()) {
            ExceptionReason reason = OF_ATTENTION.get(item.kind());
            if (reason != null && item.entry().isPresent()) {
                reasons.computeIfAbsent(item.entry().get(), each -> EnumSet.noneOf(ExceptionReason.class))
                        .add(reason);
            }
        }
        return reasons;
    }

    /** Those that are elsewhere than they were; what is open on both sides, in one way, is where it was. */
    private static <S extends Enum<S>> void addMoved(Movement<S> movement, Map<String, Position<?>> moved) {
        for (MovedEntry<S> entry : movement.explain().entries()) {
            if (!entry.transition().before().equals(entry.transition().after())) {
                moved.put(entry.entry().getId(), entry.transition().before());
            }
        }
    }

    private static Optional<ExceptionReason> ofReading(Reading<?> reading) {
        if (reading.isNotAssessed()) {
            return Optional.of(ExceptionReason.NOT_ASSESSED);
        }
        if (reading.statuses().stream().noneMatch(OFF_TRACK::containsKey)) {
            return Optional.empty();
        }
        return Optional.of(reading.status().map(OFF_TRACK::get).orElse(ExceptionReason.MAY_BE_OFF_TRACK));
    }

    /** {@return why it is not assessed, where the assessments that stand say so, each reason once} */
    public List<NotAssessedReason> whyNotAssessed() {
        return counted.standing().assessments().stream()
                .flatMap(assessment -> assessment.getReason().stream())
                .distinct()
                .toList();
    }

    /** {@return the latest update, by every assessment that stands and has one} */
    public List<String> updates() {
        return counted.standing().assessments().stream()
                .flatMap(assessment -> assessment.getNote().stream())
                .distinct()
                .toList();
    }

    /** {@return the words that its due date is printed in; empty if there are none} */
    public Optional<String> dueAsPrinted() {
        return counted.entry() instanceof Action action ? action.getDueAsPrinted() : Optional.empty();
    }
}
