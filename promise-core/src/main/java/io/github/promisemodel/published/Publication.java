package io.github.promisemodel.published;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report about a plan that was presented to a body, with the figures in it and what was put right later, such as a
 * half-yearly briefing of councillors.
 *
 * <pre>{@code
 * Publication briefing = Publication.builder().id("briefing-8").title("Half-yearly briefing")
 *     .date(PartialDate.parse("2024-09-03")).body("council").asOf(PartialDate.parse("2024-08"))
 *     .fingerprint(PlanJson.DEFAULT.fingerprint(plan)).build();
 * Plan published = plan.toBuilder().addPublication(briefing).build();
 * }</pre>
 *
 * <p>With the as-of date and the fingerprint a paper can be checked years on: a plan with the same fingerprint has the same
 * entries, and counting them as of the same date gives the same figures.
 */
@EntityStyle
@Value.Immutable
public abstract class Publication {

    Publication() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the plan's publications} */
    public abstract String getId();

    /** {@return its title, or what it is in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the day it was presented to the body or published} */
    public abstract PartialDate getDate();

    /** {@return the id of the body that it was presented to, as the council's governance has it} */
    public abstract Optional<String> getBody();

    /** {@return the id of the reporting line that it was a report of, as the council's governance has it} */
    public abstract Optional<String> getLine();

    /** {@return the date its figures are about, if it is not the day it came out} */
    public abstract Optional<PartialDate> getAsOf();

    /** {@return the fingerprint of the plan as it then stood, its publications left out} */
    public abstract Optional<Fingerprint> getFingerprint();

    /** {@return the figures in it, as printed} */
    public abstract List<@Valid PublishedFigure> getFigures();

    /** {@return what was put right later, oldest first} */
    public abstract List<@Valid Correction> getCorrections();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where that it was given is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return the date its figures are about: the one stated, otherwise the day it came out} */
    public final PartialDate getDateOfFigures() {
        return getAsOf().orElse(getDate());
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Publication", "id", getId());
    }

    /** Makes a publication. */
    public static final class Builder extends PublicationBuilder {
        Builder() {}
    }
}
