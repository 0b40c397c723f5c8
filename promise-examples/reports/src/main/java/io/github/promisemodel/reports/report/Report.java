package io.github.promisemodel.reports.report;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.MeasureRollUp;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.scotland.NationalLinks;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A report on one plan, whatever it is written as.
 *
 * <pre>{@code
 * Report report = Report.of(plan).asOf(PartialDate.parse("2025-01")).by(Grouping.FOUNDATION).next(planAfterIt);
 * }</pre>
 *
 * <p>Each method that asks for something gives another report and leaves this one as it is. A figure is counted when it is first
 * asked for, and once. A report can be shared between threads.
 */
public final class Report {

    /** What is asked for; changed in a copy alone, before a report has it. */
    private static final class Asked {
        private PartialDate asOf;
        private boolean approvedOnly;
        private Grouping by = Grouping.AREA;
        private Rounding rounding = Rounding.HALF_UP;
        private Optional<Rounding> publishedRounding = Optional.empty();
        private Period dueSoon = Period.ofMonths(3);
        private RagPolicy<BenefitStatus> policy = RagPolicy.worstOf(StatusRanking.OF_BENEFITS);
        private SmallNumbers smallNumbers = SmallNumbers.DEFAULT;
        private Optional<PartialDate> since = Optional.empty();
        private Optional<Plan> earlier = Optional.empty();
        private Optional<Plan> next = Optional.empty();
        private Companions companions = Companions.NONE;

        private Asked(PartialDate asOf) {
            this.asOf = asOf;
        }

        private Asked(Asked other) {
            asOf = other.asOf;
            approvedOnly = other.approvedOnly;
            by = other.by;
            rounding = other.rounding;
            publishedRounding = other.publishedRounding;
            dueSoon = other.dueSoon;
            policy = other.policy;
            smallNumbers = other.smallNumbers;
            since = other.since;
            earlier = other.earlier;
            next = other.next;
            companions = other.companions;
        }
    }

    private final Plan whole;
    private final Asked asked;
    private final Supplier<Plan> plan;
    private final Supplier<CountedAssessments> assessments;
    private final Supplier<RollUp<ActionStatus>> actions;
    private final Supplier<RollUp<BenefitStatus>> benefits;
    private final Supplier<List<ActionDue>> due;
    private final Supplier<List<ReportedMeasure>> measures;
    private final Supplier<MeasureRollUp> measureRollUp;
    private final Supplier<List<ColouredGroup>> colours;
    private final Supplier<Optional<EntryMovement>> movement;
    private final Supplier<Optional<CarryForwardLedger>> ledger;
    private final Supplier<Reconciliation> reconciliation;
    private final Supplier<List<Finding>> findings;
    private final Supplier<PlanAlerts> alerts;
    private final Supplier<Optional<NationalLinks>> national;

    private Report(Plan whole, Asked asked) {
        this.whole = whole;
        this.asked = asked;
        this.plan = Once.of(() -> counted(whole));
        this.assessments = Once.of(() -> CountedAssessments.of(whole, asOf(), asked.approvedOnly));
        this.actions = Once.of(() -> RollUp.actions(plan(), asOf()).by(asked.by));
        this.benefits = Once.of(() -> RollUp.benefits(plan(), asOf()).by(asked.by));
        this.due = Once.of(() -> ActionDue.of(plan(), asOf(), asked.dueSoon));
        this.measures = Once.of(() -> ReportedMeasure.of(plan(), asOf(), asked.smallNumbers));
        this.measureRollUp = Once.of(() -> asked.since
                .map(since -> MeasureRollUp.of(plan(), asOf(), since))
                .orElseGet(() -> MeasureRollUp.of(plan(), asOf())));
        this.colours = Once.of(() -> benefits().groups().stream()
                .map(group -> new ColouredGroup(group.key(), asked.policy.colourOf(group)))
                .toList());
        this.movement = Once.of(this::moved);
        this.ledger = Once.of(() -> asked.next.map(after -> CarryForwardLedger.of(plan(), counted(after), asOf())));
        this.reconciliation = Once.of(() -> asked.publishedRounding
                .map(rounding -> Reconciliation.of(plan(), asOf(), rounding))
                .orElseGet(() -> Reconciliation.of(plan(), asOf())));
        this.findings =
                Once.of(() -> PlanCheck.of(whole, asked.next.stream().toList()).findings());
        this.alerts = Once.of(
                () -> PlanAlerts.of(whole, plan(), assessments(), asOf(), asked.companions, asked.smallNumbers));
        this.national = Once.of(() -> NationalAlignment.of(whole));
    }

    /** Of the plan itself, or of the earlier version of it, which is as of its own date where no other is asked for. */
    private Optional<EntryMovement> moved() {
        return asked.since
                .or(() -> asked.earlier.map(Plan::getLatestDate))
                .map(since -> EntryMovement.of(
                        asked.earlier.map(this::counted).orElseGet(this::plan),
                        since,
                        plan(),
                        asOf(),
                        asked.by,
                        asked.smallNumbers,
                        assessments()));
    }

    private Plan counted(Plan all) {
        return CountedAssessments.counted(all, asked.approvedOnly);
    }

    /**
     * A report as the command makes it where nothing else is asked for: as of the plan's latest date, by area, percentages
     * rounded half up to whole numbers, actions due soon within three months, the worst status as the colour of a group, counts of
     * people under five suppressed.
     *
     * @param plan the plan
     * @return its report
     */
    public static Report of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return new Report(plan, new Asked(plan.getLatestDate()));
    }

    /**
     * The report as of a date.
     *
     * @param date the date; a partial one counts from its last day
     * @return the report
     */
    public Report asOf(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return with(other -> other.asOf = date);
    }

    /**
     * The report as of a day.
     *
     * @param day the day
     * @return the report
     */
    public Report asOf(LocalDate day) {
        return asOf(PartialDate.of(day));
    }

    /**
     * The report as of a date.
     *
     * @param date the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
     * @return the report
     * @throws IllegalArgumentException if the text is not a date
     */
    public Report asOf(String date) {
        return asOf(PartialDate.parse(date));
    }

    /**
     * The report over approved assessments alone, as of the same date. Its findings and the terms to avoid are still those of the
     * whole plan, and it says how many assessments are left out.
     *
     * @return the report
     */
    public Report approvedOnly() {
        return with(other -> other.approvedOnly = true);
    }

    /**
     * The report with its entries grouped.
     *
     * @param grouping how
     * @return the report
     */
    public Report by(Grouping grouping) {
        Objects.requireNonNull(grouping, "grouping");
        return with(other -> other.by = grouping);
    }

    /**
     * The report with its percentages rounded.
     *
     * @param rounding how, and to how many places
     * @return the report
     */
    public Report rounding(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return with(other -> other.rounding = rounding);
    }

    /**
     * The report with published percentages compared by one way of rounding alone. Without it every named one is tried, and those
     * that fit are named.
     *
     * @param rounding how the council rounds; to as many places as a percentage is printed with
     * @return the report
     */
    public Report publishedRounding(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return with(other -> other.publishedRounding = Optional.of(rounding));
    }

    /**
     * The report with another time before its due date in which an action is due soon.
     *
     * @param time the time, not negative
     * @return the report
     * @throws IllegalArgumentException if the time is negative
     */
    public Report dueSoon(Period time) {
        Objects.requireNonNull(time, "time");
        if (time.isNegative()) {
            throw new IllegalArgumentException("Due soon: " + time + " is negative; give a time from the date on");
        }
        return with(other -> other.dueSoon = time);
    }

    /**
     * The report with another policy by which a group of benefits gets its one colour.
     *
     * @param policy the policy
     * @return the report
     */
    public Report policy(RagPolicy<BenefitStatus> policy) {
        Objects.requireNonNull(policy, "policy");
        return with(other -> other.policy = policy);
    }

    /**
     * The report with another policy of which counts of people are suppressed.
     *
     * @param policy the policy
     * @return the report
     */
    public Report smallNumbers(SmallNumbers policy) {
        Objects.requireNonNull(policy, "policy");
        return with(other -> other.smallNumbers = policy);
    }

    /**
     * The report with how the entries moved since a date.
     *
     * @param date the date
     * @return the report
     */
    public Report since(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return with(other -> other.since = Optional.of(date));
    }

    /**
     * The report with how the entries moved since a day.
     *
     * @param day the day
     * @return the report
     */
    public Report since(LocalDate day) {
        return since(PartialDate.of(day));
    }

    /**
     * The report with how the entries moved since a date.
     *
     * @param date the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
     * @return the report
     * @throws IllegalArgumentException if the text is not a date
     */
    public Report since(String date) {
        return since(PartialDate.parse(date));
    }

    /**
     * The report with what differs from an earlier version of the same plan: how the entries moved since, from the date of that
     * version if no other is asked for, and which due dates, targets, titles and owners are others.
     *
     * @param plan the earlier version
     * @return the report
     * @throws IllegalArgumentException if it is another plan, which {@link #next} is for
     */
    public Report earlier(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        if (!plan.getId().equals(whole.getId())) {
            throw new IllegalArgumentException(
                    "Earlier version: it is the plan " + plan.getId() + ", and not a version of " + whole.getId()
                            + "; name an earlier file of the same plan, or compare the two plans");
        }
        return with(other -> other.earlier = Optional.of(plan));
    }

    /**
     * The report with what became of the entries in the next plan.
     *
     * @param plan the plan after this one
     * @return the report
     * @throws IllegalArgumentException if it is a version of the same plan, which {@link #since} is for
     */
    public Report next(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        if (plan.getId().equals(whole.getId())) {
            throw new IllegalArgumentException("Next plan: it is a version of the plan " + plan.getId()
                    + " itself; name the plan that follows it, or ask for the movement since a date");
        }
        return with(other -> other.next = Optional.of(plan));
    }

    /**
     * The report with the council's companion documents: who reports to whom, which data there are, when an entry needs attention.
     *
     * @param companions the documents
     * @return the report
     */
    public Report companions(Companions companions) {
        Objects.requireNonNull(companions, "companions");
        return with(other -> other.companions = companions);
    }

    private Report with(Consumer<Asked> change) {
        Asked other = new Asked(asked);
        change.accept(other);
        return new Report(whole, other);
    }

    /** {@return the plan that is counted: over approved assessments alone if they are asked for} */
    public Plan plan() {
        return plan.get();
    }

    /** {@return which assessments are counted, and which are not approved yet} */
    public CountedAssessments assessments() {
        return assessments.get();
    }

    /** {@return the date as of which it is counted} */
    public PartialDate asOf() {
        return asked.asOf;
    }

    /** {@return how entries are grouped} */
    public Grouping grouping() {
        return asked.by;
    }

    /** {@return how percentages are rounded} */
    public Rounding rounding() {
        return asked.rounding;
    }

    /** {@return how long before its due date an action is due soon} */
    public Period dueSoon() {
        return asked.dueSoon;
    }

    /** {@return how a group of benefits gets its one colour} */
    public RagPolicy<BenefitStatus> policy() {
        return asked.policy;
    }

    /** {@return which counts of people are suppressed} */
    public SmallNumbers smallNumbers() {
        return asked.smallNumbers;
    }

    /** {@return the date since which movement is asked for; empty if it is not} */
    public Optional<PartialDate> since() {
        return asked.since;
    }

    /** {@return the earlier version of the plan; empty if none is given} */
    public Optional<Plan> earlier() {
        return asked.earlier;
    }

    /** {@return the plan after this one; empty if none is given} */
    public Optional<Plan> next() {
        return asked.next;
    }

    /** {@return the council's companion documents} */
    public Companions companions() {
        return asked.companions;
    }

    /** {@return the actions, rolled up} */
    public RollUp<ActionStatus> actions() {
        return actions.get();
    }

    /** {@return the benefits, rolled up} */
    public RollUp<BenefitStatus> benefits() {
        return benefits.get();
    }

    /** {@return every action compared with its due date, in plan order} */
    public List<ActionDue> due() {
        return due.get();
    }

    /** {@return whether there is any measure; that is found out without looking at what was observed} */
    public boolean isMeasured() {
        return !PlacedMeasure.of(plan(), asOf()).isEmpty();
    }

    /** {@return every measure but of entries that are not yet in the plan, set by set, those of no set after in plan order} */
    public List<ReportedMeasure> measures() {
        return measures.get();
    }

    /** {@return the measures, rolled up; with how they moved, if that is asked for} */
    public MeasureRollUp measureRollUp() {
        return measureRollUp.get();
    }

    /** {@return the one colour of each group of benefits under the policy} */
    public List<ColouredGroup> colours() {
        return colours.get();
    }

    /** {@return how the entries moved, if that is asked for by a date or by an earlier version} */
    public Optional<EntryMovement> movement() {
        return movement.get();
    }

    /** {@return what became of the entries in the next plan, if that is given} */
    public Optional<CarryForwardLedger> ledger() {
        return ledger.get();
    }

    /** {@return the published figures compared with what is counted} */
    public Reconciliation reconciliation() {
        return reconciliation.get();
    }

    /** {@return the problems of the plan} */
    public List<Finding> findings() {
        return findings.get();
    }

    /** {@return what of the plan lines up with the national frame; empty if no link of it leads there} */
    public Optional<NationalLinks> national() {
        return national.get();
    }

    /** {@return what needs attention: terms to avoid, entries, reports due, gaps in the data} */
    public PlanAlerts alerts() {
        return alerts.get();
    }
}
