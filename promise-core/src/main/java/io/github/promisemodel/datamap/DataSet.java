package io.github.promisemodel.datamap;

import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A data set that somebody holds, such as "school attendance", held by a council, yearly, as numbers.
 *
 * <p>It says what is held, and holds none of it.
 */
@EntityStyle
@Value.Immutable
public abstract class DataSet {

    DataSet() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the data sets} */
    public abstract String getId();

    /** {@return what is held, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return which kind of organisation holds it, such as {@code council} or {@code health board}} */
    public abstract Optional<@TextLimit String> getHolder();

    /** {@return what one record is about} */
    public abstract Optional<DataLevel> getLevel();

    /** {@return how often it is gathered} */
    public abstract Optional<ReportingCycle> getEvery();

    /** {@return whether it is numbers, accounts or lived experience} */
    public abstract Optional<EvidenceKind> getKind();

    /** {@return how it can be linked with other data, such as by school} */
    public abstract Optional<String> getLinkedBy();

    /** {@return the ids of the measures that it feeds} */
    public abstract List<String> getMeasures();

    /** {@return the ids of the questions that it helps to answer} */
    public abstract List<String> getQuestions();

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
        Ids.require("Data set", "id", getId());
    }

    /** Makes a data set. */
    public static final class Builder extends DataSetBuilder {
        Builder() {}
    }
}
