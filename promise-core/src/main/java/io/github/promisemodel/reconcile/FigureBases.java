package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.FigureBase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a published figure is of: the base that it states, or what other bases were tried for one that states none.
 *
 * @param stated the base that the figure states; then no other is tried
 * @param isTried whether other bases were tried, because the number differs from the entries in the plan
 * @param fits the bases tried under which nothing of the figure differs: every entry, those assessed, or those of the statuses
 *     that the figure counts
 */
public record FigureBases(Optional<FigureBase> stated, boolean isTried, List<FigureBase> fits) {

    /**
     * Makes it, from a copy of the list.
     *
     * @param stated the base that the figure states
     * @param isTried whether other bases were tried
     * @param fits the bases tried that fit
     */
    public FigureBases {
        Objects.requireNonNull(stated, "stated");
        fits = List.copyOf(fits);
    }

    static FigureBases of(Optional<FigureBase> stated) {
        return new FigureBases(stated, false, List.of());
    }

    static FigureBases tried(List<FigureBase> fits) {
        return new FigureBases(Optional.empty(), true, fits);
    }
}
