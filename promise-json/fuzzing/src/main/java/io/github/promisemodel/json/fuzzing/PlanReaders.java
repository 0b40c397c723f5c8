package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.plan.Plan;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A plan, read by both facades in every way and by the modules of both mappers: the same plan, or the same problems. */
public final class PlanReaders {

    private static final JsonMapper MAPPER_3 =
            JsonMapper.builder().findAndAddModules().build();
    private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    private PlanReaders() {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Plans.sample());
    }

    public static void fuzzerTestOneInput(byte[] json) {
        Optional<Plan> read = Readings.same(json, PlanTables.PLAN);
        if (read.isEmpty()) {
            return;
        }
        Plan plan = read.get();
        Invariant.same(plan, MAPPER_3.readValue(json, Plan.class), "Plans of the facade and of a mapper of Jackson 3");
        Invariant.same(plan, byJackson2(json), "Plans of the facade and of a mapper of Jackson 2");
        Invariant.same(
                Plans.JACKSON_3.fingerprint(plan), Plans.JACKSON_2.fingerprint(plan), "Fingerprints of the facades");
        PlanCheck.of(plan).findings().forEach(finding -> Invariant.message(finding.message()));
    }

    private static Plan byJackson2(byte[] json) {
        try {
            return MAPPER_2.readValue(json, Plan.class);
        } catch (java.io.IOException e) {
            throw new AssertionError("A mapper of Jackson 2 refuses what the facade reads", e);
        }
    }
}
