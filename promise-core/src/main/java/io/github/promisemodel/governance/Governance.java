package io.github.promisemodel.governance;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.SchoolTerms;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The bodies of one council and who reports to whom.
 *
 * <pre>{@code
 * Governance governance = Governance.builder().council(Council.of("northmoor"))
 *     .addBody(Body.of("board", "Promise board"))
 *     .addLine(ReportingLine.builder().id("progress").title("Progress").to("board")
 *         .every(ReportingCycle.QUARTERLY).build())
 *     .build();
 * }</pre>
 *
 * <p>It outlives a plan, and is a companion document of it.
 */
@EntityStyle
@Value.Immutable
public abstract class Governance {

    Governance() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return whose bodies they are} */
    public abstract @Valid Council getCouncil();

    /** {@return the documents that sources name} */
    public abstract List<@Valid Document> getDocuments();

    /** {@return the bodies in the order given} */
    public abstract List<@Valid Body> getBodies();

    /** {@return the reporting lines in the order given} */
    public abstract List<@Valid ReportingLine> getLines();

    /**
     * The school terms, which lines that report {@linkplain io.github.promisemodel.reference.ReportingCycle#SCHOOL_TERM each term} go
     * by.
     *
     * @return the terms that the council has published, each from its first day to its last such as
     *     {@code 2024-08-19/2024-12-20}, in their order
     */
    public abstract List<PartialDate> getSchoolTerms();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * The body with an id.
     *
     * @param id the id
     * @return the body, the first should several have the id; empty if there is none
     */
    public final Optional<Body> findBody(String id) {
        return getBodies().stream().filter(body -> body.getId().equals(id)).findFirst();
    }

    /** Refuses school terms that are out of order or overlap. */
    @Value.Check
    protected void check() {
        SchoolTerms.of(getSchoolTerms());
    }

    /** Makes a governance. */
    public static final class Builder extends GovernanceBuilder {
        Builder() {}
    }
}
