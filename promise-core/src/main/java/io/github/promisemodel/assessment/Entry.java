package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a plan that is assessed and has a disposition: an action or a benefit. Its phrase is its display name.
 *
 * @param <S> its scale
 */
public interface Entry<S extends Enum<S>> extends Phrased {

    /** {@return the id, unique among all entries of the plan, which outlives it} */
    String getId();

    /** {@return the reference as printed, such as {@code 7.2}, if there is one} */
    Optional<String> getReference();

    /** {@return what it is, in a few words} */
    String getTitle();

    /** {@return the role or team that answers for it; never a person's name} */
    Optional<String> getOwner();

    /** {@return whether it gives context and is no commitment: it is kept out of the denominator} */
    boolean isContextual();

    /** {@return when it was added to the plan; empty if it has always been in it. When its work starts is another date} */
    Optional<PartialDate> getAdded();

    /** {@return its assessments in the order they were given} */
    List<Assessment<S>> getAssessments();

    /** {@return the evidence about it that is not given with one assessment, in the order given} */
    List<Evidence> getEvidence();

    /** {@return what becomes of it when the plan ends; empty if that is not stated} */
    Optional<Disposition> getDisposition();

    /** {@return its assessments as a history, by what they state alone; {@link #readBy} gives it with what its words mean too} */
    AssessmentHistory<S> getHistory();

    /**
     * Its history by a plan's scheme, which answers how it stood with what its words mean there.
     *
     * @param scheme what words mean in the plan
     * @return the history by the scheme; see {@link AssessmentHistory#readBy}
     */
    default AssessmentHistory<S> readBy(StatusScheme scheme) {
        return getHistory().readBy(scheme);
    }

    /** {@return what it is called in a message, such as {@code Action 7.2}: by its reference where there is one} */
    String getDisplayName();
}
