package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import java.util.List;

/**
 * Tries laws on each of the things drawn. One that fails is reported with the seed and its number, and as small as it still
 * fails.
 *
 * @param <T> what they are
 */
public final class EachDrawn<T> {

    private final List<T> drawn;
    private final Smaller<T> smaller;

    private EachDrawn(List<T> drawn, Smaller<T> smaller) {
        this.drawn = drawn;
        this.smaller = smaller;
    }

    /** Each of these plans, which a facade makes smaller and shows. */
    public static EachDrawn<Plan> plan(List<Plan> drawn, PlanFacade facade) {
        return of(drawn, PlanTables.PLAN, facade);
    }

    /** Each of these documents, which a facade makes smaller and shows by their codec. */
    public static <T> EachDrawn<T> of(List<T> drawn, ValueCodec<T> codec, PlanFacade facade) {
        return new EachDrawn<>(drawn, new Smaller<>(codec, facade));
    }

    /** Fails at the first for which a law does not hold. */
    public void holds(Law<? super T> law) {
        for (int index = 0; index < drawn.size(); index++) {
            try {
                law.holds(drawn.get(index));
            } catch (Exception | AssertionError broken) {
                throw new AssertionError(
                        "Number " + (index + 1) + " of " + drawn.size() + " drawn with -Ddrawn.seed=" + Drawn.SEED
                                + ": " + broken.getMessage() + "\nAs small as it still fails: "
                                + smaller.of(drawn.get(index), law),
                        broken);
            }
        }
    }
}
