package io.github.promisemodel.datamap;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A question of what matters, which data are to answer, and the national visions or indicators it belongs to. */
@EntityStyle
@Value.Immutable
public abstract class Question {

    Question() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among the questions} */
    public abstract String getId();

    /** {@return the question, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return the ids of the measures that answer it} */
    public abstract List<String> getMeasures();

    /** {@return the ids of the national visions and indicators that it belongs to} */
    public abstract List<String> getNational();

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
        Ids.require("Question", "id", getId());
    }

    /** Makes a question. */
    public static final class Builder extends QuestionBuilder {
        Builder() {}
    }
}
