package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.words.Phrase;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

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
        return Optional.ofNullable(entriesById().get(id));
    }

    /** Made when an entry is first looked up, so that each look-up after it costs the same however long the plan is. */
    @Value.Lazy
    Map<String, Entry<?>> entriesById() {
        Map<String, Entry<?>> byId = new HashMap<>();
        for (ImprovementArea area : getAreas()) {
            area.getActions().forEach(action -> byId.putIfAbsent(action.getId(), action));
            area.getBenefits().forEach(benefit -> byId.putIfAbsent(benefit.getId(), benefit));
        }
        return byId;
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
