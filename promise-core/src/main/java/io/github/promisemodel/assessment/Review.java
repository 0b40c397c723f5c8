package io.github.promisemodel.assessment;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was said of an assessment when it was checked, such as "approved by the lead officer on 2 April 2025".
 *
 * <pre>{@code
 * Assessment<ActionStatus> approved = draft.toBuilder().addReview(Review.builder()
 *         .state(ReviewState.APPROVED).by("Lead officer").date(PartialDate.parse("2025-04-02")).build())
 *     .build();
 * }</pre>
 *
 * <p>Reviews are appended, and the last one counts.
 */
@EntityStyle
@Value.Immutable
public abstract class Review {

    Review() {}

    /**
     * A review of which nothing more is known.
     *
     * @param state how far the assessment was
     * @return the review
     */
    public static Review of(ReviewState state) {
        return builder().state(state).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return how far the assessment was} */
    public abstract ReviewState getState();

    /** {@return the role that said so; never a person's name} */
    public abstract Optional<@TextLimit String> getBy();

    /** {@return when that was said, as exact as it is known} */
    public abstract Optional<PartialDate> getDate();

    /** {@return what is to be mended, or what else was said} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a review. */
    public static final class Builder extends ReviewBuilder {
        Builder() {}
    }
}
