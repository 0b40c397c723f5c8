package io.github.promisemodel.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.PlanVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PlanStoreProperties {

    @Property(tries = 60)
    void everyVersionIsWhatThePlanWasThen(@ForAll @Size(max = 25) List<AnyEdit> edits, @ForAll Random random)
            throws IOException {
        Path folder = Files.createTempDirectory("tracker");
        Path file = folder.resolve("plan.db");
        List<Plan> plans = new ArrayList<>(List.of(AnyEdit.pick(AnyEdit.PLANS, random)));
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion now = StoredPlans.record(store, Optional.empty(), plans.get(0));
            for (AnyEdit edit : edits) {
                Plan after = edit.apply(now.plan(), random);
                PlanVersion saved = StoredPlans.record(store, Optional.of(now), after);
                if (saved.number() == now.number()) {
                    assertThat(after).isEqualTo(now.plan());
                } else {
                    plans.add(after);
                }
                now = saved;
                assertThat(store.latest().orElseThrow().changed()).isEqualTo(now.changed());
            }
        }

        try (PlanStore store = PlanStore.open(file)) {
            StoredPlans.assertSame(store.latest().orElseThrow(), plans.get(plans.size() - 1));
            for (int number = 1; number <= plans.size(); number++) {
                StoredPlans.assertSame(store.at(number).orElseThrow(), plans.get(number - 1));
                assertThat(store.numberAt(StoredPlans.moment(number))).contains((long) number);
            }
            assertThat(store.latest().orElseThrow().changed())
                    .isEqualTo(store.at(plans.size()).orElseThrow().changed());
        }
        assertThat(SavedPlan.of(file).fault()).isEmpty();
        StoredPlans.delete(folder);
    }

    @Property(tries = 30)
    void whatWasWrittenIsExportedByteForByte(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("tracker");
        Path file = folder.resolve("plan.db");
        Plan plan = AnyEdit.pick(AnyEdit.PLANS, random);
        String written = PlanJson.DEFAULT.toJson(plan);
        try (PlanStore store = PlanStore.open(file)) {
            StoredPlans.record(
                    store, Optional.empty(), PlanJson.DEFAULT.read(written).orThrow());
        }
        assertThat(PlanJson.DEFAULT.toJson(
                        SavedPlan.of(file).version(Optional.empty()).plan()))
                .isEqualTo(written);
        StoredPlans.delete(folder);
    }
}
