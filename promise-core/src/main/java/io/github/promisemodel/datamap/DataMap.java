package io.github.promisemodel.datamap;

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
 * The data sets that are held about one council's children, young people and families, and the questions they are to answer.
 *
 * <p>A document may say how many data sets there are without naming them: {@link #getKnown()} keeps that number, and none is
 * invented.
 */
@EntityStyle
@Value.Immutable
public abstract class DataMap {

    DataMap() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return whose map it is} */
    public abstract @Valid Council getCouncil();

    /** {@return how many data sets are said to be known, named here or not} */
    public abstract Optional<Long> getKnown();

    /** {@return the documents that sources name} */
    public abstract List<@Valid Document> getDocuments();

    /** {@return the data sets that are named, in the order given} */
    public abstract List<@Valid DataSet> getDataSets();

    /** {@return the questions, in the order given} */
    public abstract List<@Valid Question> getQuestions();

    /** {@return what a reader should know} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Refuses a number below the data sets that are named. */
    @Value.Check
    protected void check() {
        if (getKnown().isPresent() && getKnown().get() < getDataSets().size()) {
            throw new IllegalStateException("Data map: " + getKnown().get() + " data sets are said to be known, and "
                    + getDataSets().size() + " are named; the number counts those too");
        }
    }

    /** Makes a data map. */
    public static final class Builder extends DataMapBuilder {
        Builder() {}
    }
}
