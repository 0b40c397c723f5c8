package io.github.promisemodel.attention;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.benefit.Realisation;
import io.github.promisemodel.plan.ActionDependencies;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.SchoolTerms;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of an action or a benefit itself needs attention. */
final class EntryAttention {

    private final Plan plan;
    private final PartialDate asOf;
    private final AttentionRules rules;
    private final SchoolTerms terms;
    private final EntryNames names;
    private final List<AttentionItem> items;

    /** Made when an action that needs others is looked at. */
    private @Nullable ActionDependencies dependencies;

    EntryAttention(Plan plan, PartialDate asOf, AttentionRules rules, SchoolTerms terms, List<AttentionItem> items) {
        this.plan = plan;
        this.asOf = asOf;
        this.rules = rules;
        this.terms = terms;
        this.names = EntryNames.of(plan);
        this.items = items;
    }

    /** Whether anything is still to be done about an entry. */
    boolean isLookedAt(Entry<?> entry) {
        return !entry.isContextual() && plan.membershipOf(entry).at(asOf) == Presence.IN_PLAN && !isClosed(entry);
    }

    private boolean isClosed(Entry<?> entry) {
        return EntryDisposition.asOf(entry, plan.getStatusScheme(), asOf)
                .filter(disposition -> disposition.getKind() == DispositionKind.CLOSED)
                .isPresent();
    }

    void look(Action action) {
        due(action);
        milestones(action);
        needs(action);
        worsened(action, StatusOrder.PROGRESS);
        cycle(action, ActionStatus.COMPLETE);
    }

    void look(Benefit benefit) {
        worsened(benefit, StatusOrder.COLOURS);
        recovery(benefit);
        realised(benefit);
        cycle(benefit, BenefitStatus.BLUE);
    }

    private void due(Action action) {
        Timeliness timeliness = timeliness(action);
        Optional<PartialDate> stated = timeliness.due();
        LocalDate due = stated.map(PartialDate::end).orElse(asOf.end());
        switch (timeliness.state()) {
            case OVERDUE -> add(AttentionKind.OVERDUE, action, "due", due, "stated", stated);
            case OVERDUE_UNLESS_COMPLETE ->
                add(AttentionKind.OVERDUE, action, "kind", "UNLESS_COMPLETE", "due", due, "stated", stated);
            case DUE_SOON -> add(AttentionKind.DUE_SOON, action, "due", due, "stated", stated);
            case DUE_IN_WORDS -> add(AttentionKind.DUE_IN_WORDS, action);
            case NO_DUE_DATE, COMPLETE, ENDED, NOT_YET_ADDED, NOT_YET_DUE -> {
                // nothing to attend to
            }
        }
    }

    /** A milestone of an action that is complete needs nobody any more; that it is not reached is a finding about the plan. */
    private void milestones(Action action) {
        if (action.getMilestones().isEmpty() || !isToBeDone(action)) {
            return;
        }
        for (Milestone milestone : action.getMilestones()) {
            if (milestone.isOverdueBy(asOf)) {
                Optional<PartialDate> due = milestone.getDue();
                add(
                        AttentionKind.MILESTONE_OVERDUE,
                        action,
                        "title",
                        milestone.getTitle(),
                        "due",
                        due.orElseThrow().end(),
                        "stated",
                        due);
            }
        }
    }

    private void needs(Action action) {
        if (action.getNeeds().isEmpty() || !isToBeDone(action)) {
            return;
        }
        List<Phrase> overdue = dependencies().needs(action.getId()).stream()
                .filter(needed -> needed != action && timeliness(needed).isLate())
                .map(names::phrase)
                .toList();
        if (!overdue.isEmpty()) {
            add(AttentionKind.NEEDS_OVERDUE, action, "needed", overdue);
        }
    }

    private boolean isToBeDone(Action action) {
        return !plan.historyOf(action).asOf(asOf).reading().equals(Reading.of(ActionStatus.COMPLETE));
    }

    private Timeliness timeliness(Action action) {
        return Timeliness.of(action, plan.getStatusScheme(), asOf, rules.getDueSoon());
    }

    private ActionDependencies dependencies() {
        ActionDependencies made = dependencies == null ? ActionDependencies.of(plan) : dependencies;
        dependencies = made;
        return made;
    }

    private void realised(Benefit benefit) {
        Reading<BenefitStatus> reading = plan.historyOf(benefit).asOf(asOf).reading();
        Optional<PartialDate> due = benefit.getDue();
        Realisation.of(benefit, reading, asOf).ifPresent(realisation -> {
            LocalDate by = due.orElseThrow().end();
            switch (realisation) {
                case PAST -> add(AttentionKind.NOT_REALISED, benefit, "due", by, "stated", due);
                case PAST_UNLESS_REALISED ->
                    add(AttentionKind.NOT_REALISED, benefit, "kind", "UNLESS_REALISED", "due", by, "stated", due);
                case REALISED, NOT_YET_DUE -> {
                    // nothing to attend to
                }
            }
        });
    }

    private <S extends Enum<S>> void worsened(Entry<S> entry, StatusOrder<S> order) {
        AssessmentHistory<S> history = plan.historyOf(entry);
        Standing<S> now = history.asOf(asOf);
        Reading<S> before = history.before(asOf).reading();
        if (order.isBetter(before, now.reading())) {
            add(
                    AttentionKind.WORSENED,
                    entry,
                    "before",
                    before,
                    "now",
                    now.reading(),
                    "within",
                    now.within(),
                    "asOf",
                    now.assessments().get(0).getAsOf().end());
        }
    }

    private void recovery(Benefit benefit) {
        Standing<BenefitStatus> standing = plan.historyOf(benefit).asOf(asOf);
        if (standing.reading().equals(Reading.of(BenefitStatus.RED))
                && standing.recoveryNotes().isEmpty()) {
            add(AttentionKind.RED_WITHOUT_RECOVERY, benefit);
        }
    }

    private <S extends Enum<S>> void cycle(Entry<S> entry, S done) {
        boolean isDone = plan.historyOf(entry).asOf(asOf).reading().equals(Reading.of(done));
        if (rules.getReportingCycle().isEmpty() || isDone) {
            return;
        }
        ReportingCycle every = rules.getReportingCycle().get();
        Optional<LocalDate> latest = latest(entry);
        LocalDate since = latest.orElseGet(() -> plan.getPeriod().getStart().end());
        every.next(since, terms)
                .filter(due -> due.isBefore(asOf.end()))
                .ifPresent(due ->
                        add(AttentionKind.NOT_ASSESSED_IN_CYCLE, entry, "latest", latest, "cycle", every, "due", due));
    }

    /** The last day of the latest assessment that is seen and says a status, whether or not that day has passed. */
    private <S extends Enum<S>> Optional<LocalDate> latest(Entry<S> entry) {
        return plan.historyOf(entry).seenAsOf(asOf).stream()
                .filter(assessment -> !assessment.readBy(plan.getStatusScheme()).isNotAssessed())
                .map(assessment -> assessment.getAsOf().end())
                .max(Comparator.naturalOrder());
    }

    private void add(AttentionKind kind, Entry<?> entry, Object... reason) {
        List<Object> arguments = new ArrayList<>(List.of("thing", names.phrase(entry)));
        arguments.addAll(Arrays.asList(reason));
        items.add(new AttentionItem(
                kind,
                Optional.of(entry.getId()),
                Optional.empty(),
                Optional.empty(),
                Phrase.ofKind("attention." + kind, arguments.toArray())));
    }
}
