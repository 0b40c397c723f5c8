package io.github.promisemodel.governance;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
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

    /** Makes a governance. */
    public static final class Builder extends GovernanceBuilder {
        Builder() {}
    }
}
