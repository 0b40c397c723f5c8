package io.github.promisemodel.published;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a published figure is a figure of, such as "of the 49 actions in progress".
 *
 * <pre>{@code
 * FigureBase.ofStatuses("ON_TARGET", "AT_RISK", "BEHIND");
 * }</pre>
 *
 * <p>The figure's place says which part of the plan it is about; its base says which entries there. A figure that states its
 * base is compared with just these.
 */
@EntityStyle
@Value.Immutable
public abstract class FigureBase implements Phrased {

    FigureBase() {}

    /**
     * A base that needs nothing but its kind.
     *
     * @param kind {@code CURRENT}, {@code EVERY} or {@code ASSESSED}
     * @return the base
     * @throws IllegalStateException if the kind needs statuses, a disposition, a group or entries
     */
    public static FigureBase of(BaseKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * The entries with one of some statuses.
     *
     * @param status the names of the statuses
     * @return the base
     * @throws IllegalStateException if there are none
     */
    public static FigureBase ofStatuses(String... status) {
        return builder().kind(BaseKind.STATUS).addAllStatus(List.of(status)).build();
    }

    /**
     * The entries of which a disposition is stated.
     *
     * @param kind the disposition
     * @return the base
     */
    public static FigureBase ofDisposition(DispositionKind kind) {
        return builder().kind(BaseKind.DISPOSITION).disposition(kind).build();
    }

    /**
     * The entries of a group.
     *
     * @param id the id of the group
     * @return the base
     */
    public static FigureBase ofGroup(String id) {
        return builder().kind(BaseKind.GROUP).id(id).build();
    }

    /**
     * Some entries.
     *
     * @param ids their ids
     * @return the base
     * @throws IllegalStateException if there are none
     */
    public static FigureBase ofEntries(String... ids) {
        return builder().kind(BaseKind.ENTRIES).addAllEntries(List.of(ids)).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return which entries it is} */
    public abstract BaseKind getKind();

    /** {@return the names of the statuses that its entries have; used by {@code STATUS} alone} */
    public abstract List<String> getStatus();

    /** {@return what becomes of its entries; used by {@code DISPOSITION} alone} */
    public abstract Optional<DispositionKind> getDisposition();

    /** {@return the id of the group that its entries belong to; used by {@code GROUP} alone} */
    public abstract Optional<String> getId();

    /** {@return the ids of its entries; used by {@code ENTRIES} alone} */
    public abstract List<String> getEntries();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * What it is in words, as a value that can be said in another language too.
     *
     * @return the phrase, such as "those on target, at risk or behind"; what its kind does not use is left out
     */
    @Override
    public final Phrase phrase() {
        return FigureBaseWords.phrase(this);
    }

    /** Refuses a base without what its kind needs; what another kind needs is kept, and plays no part. */
    @Value.Check
    protected void check() {
        require(BaseKind.STATUS, "status", !getStatus().isEmpty());
        require(BaseKind.DISPOSITION, "disposition", getDisposition().isPresent());
        require(BaseKind.GROUP, "id", getId().isPresent());
        require(BaseKind.ENTRIES, "entries", !getEntries().isEmpty());
    }

    private void require(BaseKind kind, String field, boolean isGiven) {
        if (getKind() == kind && !isGiven) {
            throw new IllegalStateException(
                    "Base " + kind + ": it has no " + field + "; give it, or write another kind");
        }
    }

    /** Makes a base. */
    public static final class Builder extends FigureBaseBuilder {
        Builder() {}
    }
}
