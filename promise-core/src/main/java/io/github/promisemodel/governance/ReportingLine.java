package io.github.promisemodel.governance;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that one body gives another, and how often, such as a briefing of councillors every six months. */
@EntityStyle
@Value.Immutable
public abstract class ReportingLine {

    ReportingLine() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the lines} */
    public abstract String getId();

    /** {@return what is reported, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the id of the body that reports; empty if that is not stated} */
    public abstract Optional<String> getBy();

    /** {@return the id of the body that it reports to} */
    public abstract String getTo();

    /** {@return how often; empty if that is not stated} */
    public abstract Optional<ReportingCycle> getEvery();

    /** {@return when the first report was given or is due; a partial date is due on its last day} */
    public abstract Optional<PartialDate> getFirst();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a blank id. */
    @Value.Check
    protected void check() {
        Ids.require("Reporting line", "id", getId());
        Ids.require("Reporting line " + getId(), "to", getTo());
    }

    /** Makes a reporting line. */
    public static final class Builder extends ReportingLineBuilder {
        Builder() {}
    }
}
