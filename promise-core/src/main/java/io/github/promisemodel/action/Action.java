package io.github.promisemodel.action;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.words.Phrase;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a council has said it will do, such as "brief councillors every six months".
 *
 * <p>It belongs to one improvement area and serves any number of benefits, which it names by their ids.
 */
@EntityStyle
@Value.Immutable
public abstract class Action implements Entry<ActionStatus> {

    Action() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@inheritDoc} */
    @Override
    public abstract String getId();

    /** {@inheritDoc} */
    @Override
    public abstract Optional<String> getReference();

    /** {@inheritDoc} */
    @Override
    public abstract @TextLimit String getTitle();

    /** {@inheritDoc} */
    @Override
    public abstract Optional<@TextLimit String> getOwner();

    /** {@inheritDoc} */
    @Override
    @Value.Default
    public boolean isContextual() {
        return false;
    }

    /** {@inheritDoc} */
    @Override
    public abstract Optional<PartialDate> getAdded();

    /** {@return when its work starts, as exact as it is printed} */
    public abstract Optional<PartialDate> getStart();

    /** {@return when it is due, as exact as it is printed; a partial date is due on its last day} */
    public abstract Optional<PartialDate> getDue();

    /**
     * The words printed for its due date, such as "Ongoing", "Spring 2025" or "2024/25".
     *
     * @return the words; they are kept and shown, and nothing is read from them
     */
    public abstract Optional<@TextLimit String> getDueAsPrinted();

    /** {@return the extensions of its due date, in the order they were agreed} */
    public abstract List<@Valid DueExtension> getDueExtensions();

    /** {@return the steps on its way, in the order given} */
    public abstract List<@Valid Milestone> getMilestones();

    /** {@return the organisation that leads it, if one is named} */
    public abstract Optional<@Valid Organisation> getLead();

    /** {@return the organisations that take part, in the order given} */
    public abstract List<@Valid Organisation> getPartners();

    /** {@return the money for it, in the order given} */
    public abstract List<@Valid Funding> getFunding();

    /** {@return what else is dated about it, in the order given} */
    public abstract List<@Valid KeyDate> getKeyDates();

    /** {@return the ids of the benefits it serves} */
    public abstract List<String> getBenefits();

    /** {@return the ids of the actions that must be done before it; it blocks nothing else, and they block it} */
    public abstract List<String> getNeeds();

    /** {@return the cycles of testing it, if it is a test of change, the earliest first} */
    public abstract List<@Valid TestOfChange> getTestsOfChange();

    /** {@return what it speaks to elsewhere, such as an expectation of the national frame or an article of the UNCRC} */
    public abstract List<@Valid EntryLink> getLinks();

    /** {@inheritDoc} */
    @Override
    public abstract List<@Valid Assessment<ActionStatus>> getAssessments();

    /** {@return what is measured of it, in the order given} */
    public abstract List<@Valid Measure> getMeasures();

    /** {@inheritDoc} */
    @Override
    public abstract List<@Valid Evidence> getEvidence();

    /** {@inheritDoc} */
    @Override
    public abstract Optional<@Valid Disposition> getDisposition();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@inheritDoc} */
    @Override
    @Value.Derived
    @Value.Auxiliary
    public AssessmentHistory<ActionStatus> getHistory() {
        return AssessmentHistory.of(ActionStatus.class, getAssessments());
    }

    /**
     * When it is due, as it was known by a date: the last extension agreed by then, or the first due date.
     *
     * @param asOf the date of the question; a partial one counts from its last day
     * @return the due date; empty if none is stated. An extension without a date of agreement always counts
     */
    public final Optional<PartialDate> dueAsOf(PartialDate asOf) {
        Optional<PartialDate> due = getDue();
        for (DueExtension extension : getDueExtensions()) {
            if (extension.getAgreed().filter(agreed -> !agreed.isBy(asOf)).isEmpty()) {
                due = Optional.of(extension.getTo());
            }
        }
        return due;
    }

    /** {@inheritDoc} */
    @Override
    public final String getDisplayName() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public final Phrase phrase() {
        return Phrase.of("action.ACTION", "reference", getReference(), "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Action", "id", getId());
    }

    /** Makes an action. */
    public static final class Builder extends ActionBuilder {
        Builder() {}

        /**
         * Sets when it is due; a partial date is due on its last day.
         *
         * @param day the day
         * @return this
         */
        public Builder due(LocalDate day) {
            return due(PartialDate.of(day));
        }

        /**
         * Sets when it is due; a partial date is due on its last day.
         *
         * @param date the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
         * @return this
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder due(String date) {
            return due(PartialDate.parse(date));
        }

        /**
         * Adds one cycle of testing.
         *
         * @param cycle the cycle
         * @return this
         */
        public Builder addTestOfChange(TestOfChange cycle) {
            return addTestsOfChange(cycle);
        }
    }
}
