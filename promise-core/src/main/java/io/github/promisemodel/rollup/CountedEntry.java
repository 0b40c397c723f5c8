package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.tally.LeftOut;
import java.util.Optional;

/**
 * An entry behind a count: how it stood, by which assessments, and whether it was left out.
 *
 * @param <S> the scale
 * @param plan the plan it is in
 * @param area the improvement area it belongs to
 * @param entry the entry
 * @param standing how it stood as of the date
 * @param leftOut why it is left out of the denominator; empty if it is counted
 */
public record CountedEntry<S extends Enum<S>>(
        Plan plan, ImprovementArea area, Entry<S> entry, Standing<S> standing, Optional<LeftOut> leftOut) {}
