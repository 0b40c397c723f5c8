package io.github.promisemodel.benefit;

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
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.words.Phrase;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measurable improvement that actions are meant to bring, such as "councillors understand the Promise well".
 *
 * <p>It belongs to one improvement area; the actions that serve it name it by its id.
 */
@EntityStyle
@Value.Immutable
public abstract class Benefit implements Entry<BenefitStatus> {

    Benefit() {}

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

    /** {@return the role accountable for its being realised, where that is another than the owner; never a person's name} */
    public abstract Optional<@TextLimit String> getAccountable();

    /** {@return what sort of benefit it is; empty if that is not stated} */
    public abstract Optional<BenefitKind> getKind();

    /**
     * Whether it is a dis-benefit: something unwanted that comes with the change and is to stay small.
     *
     * @return whether it is one. Its status says how well it is kept small, so that green is good of it too
     */
    @Value.Default
    public boolean isDisbenefit() {
        return false;
    }

    /** {@return when it is planned to be realised, as exact as it is printed; a partial date is due on its last day} */
    public abstract Optional<PartialDate> getDue();

    /** {@return what it contributes to: benefits of this plan, or an outcome or a vision elsewhere} */
    public abstract List<@Valid EntryLink> getContributesTo();

    /** {@return what else it speaks to elsewhere, such as an expectation of the national frame or an article of the UNCRC} */
    public abstract List<@Valid EntryLink> getLinks();

    /** {@return the money for it or that it releases, in the order given} */
    public abstract List<@Valid Funding> getFunding();

    /** {@inheritDoc} */
    @Override
    public abstract List<@Valid Assessment<BenefitStatus>> getAssessments();

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
    public AssessmentHistory<BenefitStatus> getHistory() {
        return AssessmentHistory.of(BenefitStatus.class, getAssessments());
    }

    /** {@inheritDoc} */
    @Override
    public final String getDisplayName() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public final Phrase phrase() {
        return Phrase.of("benefit.BENEFIT", "reference", getReference(), "id", getId(), "title", getTitle());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Benefit", "id", getId());
    }

    /** Makes a benefit. */
    public static final class Builder extends BenefitBuilder {
        Builder() {}
    }
}
