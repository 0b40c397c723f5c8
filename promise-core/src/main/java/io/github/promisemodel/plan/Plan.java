package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.words.Phrase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A council's plan for keeping The Promise, such as {@code south-ayrshire-2021-24}.
 *
 * <p>It holds the work: improvement areas with their actions and benefits, how each stands by whose words, and the figures
 * that were published. It has no place for a person. A plan that can be built may still have problems, such as two
 * entries with one id; {@code PlanCheck} reports them.
 */
@Advised
@ConsistentPlan
@EntityStyle
@Value.Immutable
public abstract class Plan {

    Plan() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among plans} */
    public abstract String getId();

    /** {@return whose plan it is} */
    public abstract Council getCouncil();

    /** {@return the plan's title} */
    public abstract String getTitle();

    /** {@return the time it runs} */
    public abstract PlanPeriod getPeriod();

    /** {@return the date its entries are about, if it is the picture of one date} */
    public abstract Optional<PartialDate> getAsOf();

    /**
     * {@return what it lists completely as of its as-of date, in the order of the constants; of the rest, and where none is
     * named, absence says nothing}
     */
    public abstract Set<PlanRecord> getRecords();

    /** {@return what its words mean; it is applied when a question is asked, so that the assessments stay as they are} */
    @Value.Default
    public StatusScheme getStatusScheme() {
        return StatusScheme.empty();
    }

    /** {@return the documents it was read from} */
    public abstract List<Document> getDocuments();

    /** {@return the plans that it is related to, such as the community's outcomes plan; each link names the plan} */
    public abstract List<EntryLink> getRelated();

    /** {@return its calls to action, as far as their texts are known} */
    public abstract List<CallToAction> getCallsToAction();

    /** {@return its improvement areas in plan order} */
    public abstract List<ImprovementArea> getAreas();

    /** {@return the measures of the whole plan; {@link PlacedMeasure#of} gives those of its areas and entries too} */
    public abstract List<Measure> getMeasures();

    /** {@return its sets of measures, such as a performance framework, in plan order} */
    public abstract List<MeasureSet> getMeasureSets();

    /** {@return what its measures are broken down by, in plan order} */
    public abstract List<Dimension> getDimensions();

    /** {@return the money of the whole plan, and sums that serve entries of several areas, in the order given} */
    public abstract List<Funding> getFunding();

    /** {@return its risks and issues, in the order given} */
    public abstract List<Risk> getRisks();

    /** {@return the words in which its risks are rated, if they are stated} */
    public abstract Optional<RiskScale> getRiskScale();

    /** {@return who was heard about it, in the order given} */
    public abstract List<Engagement> getEngagements();

    /** {@return its groups of entries that are not areas, such as sub-groups and themes, in plan order} */
    public abstract List<EntryGroup> getGroups();

    /** {@return the figures published about the whole plan} */
    public abstract List<PublishedFigure> getPublished();

    /** {@return the reports about it that were presented to a body, oldest first} */
    public abstract List<Publication> getPublications();

    /** {@return what a reader should know about the whole plan} */
    public abstract Optional<String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return all actions, area by area in plan order} */
    public final List<Action> getActions() {
        return getAreas().stream().flatMap(area -> area.getActions().stream()).toList();
    }

    /** {@return all benefits, area by area in plan order} */
    public final List<Benefit> getBenefits() {
        return getAreas().stream().flatMap(area -> area.getBenefits().stream()).toList();
    }

    /**
     * The action or the benefit with an id.
     *
     * @param id the id, not the printed reference
     * @return the entry, or empty if there is none; should several have the id, the first in plan order
     */
    public final Optional<Entry<?>> find(String id) {
        EntryIndex.Place place = entryIndex().find(id);
        if (place == null) {
            return Optional.empty();
        }
        List<? extends Entry<?>> entries = EntryIndex.entries(this, place);
        return Optional.of(entries.get(EntryIndex.indexOf(id, entries, place)));
    }

    /**
     * The entry of one kind with an id.
     *
     * <pre>{@code
     * plan.find("4.1", Action.class).flatMap(Action::getDue);
     * }</pre>
     *
     * @param <T> {@link Action} or {@link Benefit}
     * @param id the id, not the printed reference
     * @param type what the entry is, {@code Action.class} or {@code Benefit.class}
     * @return the entry, or empty if there is none, or it is of the other kind
     * @throws IllegalArgumentException if the type is neither
     */
    public final <T extends Entry<?>> Optional<T> find(String id, Class<T> type) {
        PlanEdit.requireKind(this, type);
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * The one action or benefit with an id, which there is.
     *
     * @param id the id, not the printed reference
     * @return the entry
     * @throws IllegalArgumentException if no entry or several have the id; the message names those most like it. {@link
     *     #find(String)} gives nothing then
     */
    public final Entry<?> get(String id) {
        return new PlanEdit(this).get(id);
    }

    /**
     * The one entry of a kind with an id, which there is.
     *
     * <pre>{@code
     * plan.get("4.1", Action.class).getDue();
     * }</pre>
     *
     * @param <T> {@link Action} or {@link Benefit}
     * @param id the id, not the printed reference
     * @param type what the entry is, {@code Action.class} or {@code Benefit.class}
     * @return the entry
     * @throws IllegalArgumentException if no entry or several have the id, or the entry is of the other kind; the message names
     *     those most like it. {@link #find(String, Class)} gives nothing then
     */
    public final <T extends Entry<?>> T get(String id, Class<T> type) {
        return new PlanEdit(this).get(id, type);
    }

    /**
     * The improvement area that an action or a benefit is in.
     *
     * @param id the entry's id, not the printed reference
     * @return the area, or empty if there is no such entry; should several have the id, that of the first in plan order
     */
    public final Optional<ImprovementArea> findAreaOf(String id) {
        EntryIndex.Place place = entryIndex().find(id);
        return place == null ? Optional.empty() : Optional.of(getAreas().get(place.area()));
    }

    /** Where its entries are; made when one is first looked up, and handed on by edits, which change little of it. */
    @SuppressWarnings("immutables:incompat") // it is no part of the value, and follows from it
    private volatile @Nullable EntryIndex index;

    final EntryIndex entryIndex() {
        EntryIndex made = index;
        if (made == null) {
            made = EntryIndex.of(this);
            index = made;
        }
        return made;
    }

    /** Takes the index of a plan that was edited; null to make one when an entry is looked up. */
    final void indexed(@Nullable EntryIndex handedOn) {
        index = handedOn;
    }

    /**
     * The history of an entry of this plan, by the plan's scheme: what its words mean counts where nothing is stated.
     *
     * <pre>{@code
     * plan.historyOf(action).asOf(PartialDate.parse("2025-03")).reading();
     * }</pre>
     *
     * @param <S> the scale
     * @param entry the entry
     * @return the history; see {@link AssessmentHistory#readBy}
     */
    public final <S extends Enum<S>> AssessmentHistory<S> historyOf(Entry<S> entry) {
        return entry.readBy(getStatusScheme());
    }

    /**
     * When an entry of this plan is in it.
     *
     * @param entry the entry
     * @return from when to when, by what is stated and by what its words mean
     */
    public final Membership membershipOf(Entry<?> entry) {
        return Membership.of(entry, getStatusScheme());
    }

    /**
     * The improvement area with an id.
     *
     * @param id the id, not the printed reference
     * @return the area, or empty if there is none; should several have the id, the first in plan order
     */
    public final Optional<ImprovementArea> findArea(String id) {
        return Optional.ofNullable(areasById().get(id));
    }

    /** Made when an area is first looked up. */
    @Value.Lazy
    Map<String, ImprovementArea> areasById() {
        Map<String, ImprovementArea> byId = new HashMap<>();
        getAreas().forEach(area -> byId.putIfAbsent(area.getId(), area));
        return byId;
    }

    /**
     * The foundations that an area is under: those stated of it, and those of the calls to action that it answers.
     *
     * @param area an area of this plan
     * @return the foundations in their order; none if nothing says. A call that the plan does not list adds nothing
     */
    public final Set<Foundation> foundationsOf(ImprovementArea area) {
        if (area.getCallsToAction().isEmpty()) {
            return area.getFoundations();
        }
        Set<Foundation> foundations = EnumSet.noneOf(Foundation.class);
        foundations.addAll(area.getFoundations());
        for (String call : area.getCallsToAction()) {
            Foundation of = foundationsOfCalls().get(call);
            if (of != null) {
                foundations.add(of);
            }
        }
        return Collections.unmodifiableSet(foundations);
    }

    /** Made when an area is first asked about that answers a call. */
    @Value.Lazy
    Map<String, Foundation> foundationsOfCalls() {
        Map<String, Foundation> byId = new HashMap<>();
        getCallsToAction().forEach(call -> byId.putIfAbsent(call.getId(), call.getFoundation()));
        return byId;
    }

    /**
     * The publication with an id.
     *
     * @param id the id
     * @return the publication, or empty if there is none; should several have the id, the first
     */
    public final Optional<Publication> findPublication(String id) {
        return getPublications().stream()
                .filter(publication -> publication.getId().equals(id))
                .findFirst();
    }

    /**
     * This plan with one action or one benefit edited, wherever in the plan it is.
     *
     * <pre>{@code
     * Plan later = plan.with("7.3", Action.class, action -> action.toBuilder().owner("Housing team").build());
     * }</pre>
     *
     * <p>The edit cannot change the id: it outlives the plan, and links name the entry by it.
     *
     * @param <T> {@link Action} or {@link Benefit}
     * @param id the id, not the printed reference
     * @param type what the entry is, {@code Action.class} or {@code Benefit.class}
     * @param edit makes the edited entry of the one there is
     * @return the edited plan
     * @throws IllegalArgumentException if no entry or several have the id, the entry is of the other kind, or the edit changes
     *     its id
     */
    public final <T extends Entry<?>> Plan with(String id, Class<T> type, UnaryOperator<T> edit) {
        return new PlanEdit(this).entry(id, type, edit);
    }

    /**
     * This plan with one more assessment of an action or a benefit, after those it has.
     *
     * <pre>{@code
     * Plan later = plan.assess("4.1", Assessment.of("2025-03-31", ActionStatus.COMPLETE))
     *         .assess("4-b1", Assessment.of("2025-03-31", BenefitStatus.GREEN));
     * }</pre>
     *
     * @param id the entry's id, not the printed reference
     * @param assessment the assessment, by a status of the entry's scale
     * @return the edited plan
     * @throws IllegalArgumentException if no entry or several have the id, or the assessment is of the other kind of entry
     */
    public final Plan assess(String id, Assessment<?> assessment) {
        return new PlanEdit(this).assess(id, assessment);
    }

    /**
     * This plan with one more action, the last of its area.
     *
     * <pre>{@code
     * Plan later = plan.add("a4", Action.builder()
     *         .id(plan.suggestId("a4", Action.class))
     *         .title("Publish the plan as audio")
     *         .build());
     * }</pre>
     *
     * @param area the area's id
     * @param action the action, with an id that no entry has
     * @return the edited plan
     * @throws IllegalArgumentException if no area or several have the id, or an entry has the action's
     */
    public final Plan add(String area, Action action) {
        return new PlanEdit(this).add(area, action);
    }

    /**
     * This plan with one more benefit, the last of its area.
     *
     * @param area the area's id
     * @param benefit the benefit, with an id that no entry has
     * @return the edited plan
     * @throws IllegalArgumentException if no area or several have the id, or an entry has the benefit's
     */
    public final Plan add(String area, Benefit benefit) {
        return new PlanEdit(this).add(area, benefit);
    }

    /**
     * This plan without one action or one benefit. Links to it stay as they are: {@code PlanCheck.newSince} tells which lead nowhere
     * now, and {@code LinkCleaning} takes them out.
     *
     * <p>It is for what was entered by mistake. An entry that the plan gives up stays in it, with a disposition.
     *
     * @param id the entry's id, not the printed reference
     * @return the edited plan
     * @throws IllegalArgumentException if no entry or several have the id
     */
    public final Plan without(String id) {
        return new PlanEdit(this).without(id);
    }

    /**
     * This plan with one action or one benefit in another area, the last there. Its id, its history and the links to it stay.
     *
     * @param id the entry's id, not the printed reference
     * @param area the id of the area to move it to
     * @return the edited plan; this one if the entry is in the area
     * @throws IllegalArgumentException if no entry, no area or several have the id
     */
    public final Plan move(String id, String area) {
        return new PlanEdit(this).move(id, area);
    }

    /**
     * An id for a new entry of an area, by the pattern of the plan's own: after 4.1 and 4.2 comes 4.3, after 7-b1 comes 7-b2.
     *
     * <p>Where the area has no such entries yet, it goes by the other areas' pattern: 5.1 for the area 5. Where there is no pattern it
     * starts with the area's id: {@code a5.1} for an action, {@code a5-b1} for a benefit.
     *
     * @param area the area's id
     * @param type what the entry is to be, {@code Action.class} or {@code Benefit.class}
     * @return an id that no entry of the plan has; the highest number is followed, so that gaps stay
     * @throws IllegalArgumentException if no area or several have the id, or the type is neither
     */
    public final String suggestId(String area, Class<? extends Entry<?>> type) {
        PlanEdit.requireKind(this, type);
        return new EntryIds(this).suggest(new PlanEdit(this).areaAt(area), type == Action.class);
    }

    /**
     * This plan with one improvement area edited.
     *
     * @param id the id, not the printed reference
     * @param edit makes the edited area of the one there is; it cannot change the id
     * @return the edited plan
     * @throws IllegalArgumentException if no area or several have the id, or the edit changes it
     */
    public final Plan withArea(String id, UnaryOperator<ImprovementArea> edit) {
        return new PlanEdit(this).area(id, edit);
    }

    /**
     * The plan over approved assessments alone. Whatever is asked of it, a roll-up, an index, movement, a reconciliation, is answered
     * without those that are not approved.
     *
     * <pre>{@code
     * RollUp.actions(plan.approved(), asOf).total();
     * }</pre>
     *
     * <p>It is the plan without every assessment whose last review does not approve it; what an approved one supersedes is ignored as
     * {@link AssessmentHistory#approved} says. Findings and the plan's file are about the plan itself, with all its assessments.
     *
     * @return the plan; this one if every assessment is approved. An entry whose assessments all are is in it as it is here
     */
    public final Plan approved() {
        return ApprovedPlan.of(this);
    }

    /**
     * What the plan lists completely as of a date, so that what is not listed was not so then.
     *
     * <pre>{@code
     * // a plan as of 2025-03-31 that records EXTENSIONS and DISPOSITIONS
     * plan.recordsAsOf(PartialDate.parse("2025-03")); // both
     * plan.recordsAsOf(PartialDate.parse("2024-12")); // EXTENSIONS: one agreed by then would be listed
     * plan.recordsAsOf(PartialDate.parse("2025-06")); // neither: one may have been agreed since
     * }</pre>
     *
     * <p>A plan says it as of its own date; one without an as-of date, which is a finding, as of its {@linkplain #getLatestDate
     * latest date}. What is dated and only ever added to is then complete as of every earlier date too; what else there was may have
     * been otherwise before. Of a later date it says nothing.
     *
     * @param asOf the date of the question; a partial one counts from its last day, as the plan's own does
     * @return what it lists completely as of then, in the order of the constants
     */
    public final Set<PlanRecord> recordsAsOf(PartialDate asOf) {
        if (getRecords().isEmpty()) {
            return Set.of();
        }
        PartialDate own = getLatestDate();
        Set<PlanRecord> complete = EnumSet.noneOf(PlanRecord.class);
        for (PlanRecord record : getRecords()) {
            if (record.isHistory() ? asOf.isBy(own) : asOf.end().equals(own.end())) {
                complete.add(record);
            }
        }
        return Collections.unmodifiableSet(complete);
    }

    /**
     * The date to ask about where a question names none, such as {@code 2025-03}, and a date that was passed over for it, if one was.
     *
     * <p>It is the plan's own as-of date, otherwise the latest date that an assessment is about, of those that no other supersedes in
     * the end, otherwise the end of the plan. A date {@linkplain PlanPeriod#isFarFrom(PartialDate) far outside the plan's period} is
     * passed over, for its year is likely to be mistyped; a plan's own as-of date is passed over only where an assessment is dated
     * near the period.
     *
     * @return the date
     */
    public final QuestionDate getQuestionDate() {
        return QuestionDate.of(this);
    }

    /**
     * The date to ask about where a question names none.
     *
     * @return the date of {@link #getQuestionDate}
     */
    public final PartialDate getLatestDate() {
        return getQuestionDate().date();
    }

    /** {@return its name within a sentence: in English its id, which another phrasebook may say as its title} */
    public final Phrase namePhrase() {
        return Phrase.of("plan.NAME", "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Plan", "id", getId());
    }

    /** Makes a plan. */
    public static final class Builder extends PlanBuilder {
        Builder() {}

        /**
         * Sets the date its entries are about, if it is the picture of one date.
         *
         * @param day the day
         * @return this
         */
        public Builder asOf(LocalDate day) {
            return asOf(PartialDate.of(day));
        }

        /**
         * Sets the date its entries are about, if it is the picture of one date.
         *
         * @param date the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
         * @return this
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder asOf(String date) {
            return asOf(PartialDate.parse(date));
        }

        /**
         * Adds one call to action.
         *
         * @param call the call
         * @return this
         */
        public Builder addCallToAction(CallToAction call) {
            return addCallsToAction(call);
        }
    }
}
