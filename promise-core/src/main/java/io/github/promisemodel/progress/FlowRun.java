package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Observations whose periods follow each other without a gap, and their sum.
 *
 * @param sum what they counted together
 * @param first the observation of the earliest period
 * @param rest those after it; empty if there is none
 */
record FlowRun(Flow sum, Observation first, Optional<FlowRun> rest) {

    static FlowRun of(Flow flow, Observation observation) {
        return new FlowRun(flow, observation, Optional.empty());
    }

    /** This run with an observation before it; empty if the two cannot be added. */
    Optional<FlowRun> after(Flow flow, Observation observation) {
        return flow.plus(sum).map(both -> new FlowRun(both, observation, Optional.of(this)));
    }

    boolean isAdded() {
        return rest.isPresent();
    }

    /** The one observation, or the sum as one. */
    Observation observation() {
        return isAdded()
                ? Observation.builder()
                        .value(Amount.of(sum.number()))
                        .period(sum.period())
                        .build()
                : first;
    }

    /** The observations by their periods, the earliest first. */
    List<Observation> parts() {
        List<Observation> parts = new ArrayList<>();
        for (Optional<FlowRun> run = Optional.of(this); run.isPresent(); run = run.get().rest) {
            parts.add(run.get().first);
        }
        return parts;
    }
}
