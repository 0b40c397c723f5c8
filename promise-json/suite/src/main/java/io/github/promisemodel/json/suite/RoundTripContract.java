package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.json.suite.drawn.EachDrawn;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any plan is written and read again, with nothing lost. */
public abstract class RoundTripContract {

    private final AdapterMapper mapper;
    private final PlanFacade facade;
    private final EachDrawn<Plan> eachPlan;

    /** The laws of a version, tried on these plans. */
    protected RoundTripContract(JsonAdapter adapter, List<Plan> plans) {
        this.mapper = adapter.unconfigured();
        this.facade = adapter.facade();
        this.eachPlan = EachDrawn.plan(plans, facade);
    }

    private byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.write(plan, out);
        return out.toByteArray();
    }

    @Test
    void aPlanIsReadAgainEqualAndWrittenAgainByteForByte() {
        eachPlan.holds(plan -> {
            byte[] first = written(plan);

            Plan read = facade.read(first).orThrow();

            assertThat(read).isEqualTo(plan);
            assertThat(written(read)).isEqualTo(first);
        });
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        Random random = new Random(Drawn.SEED);
        eachPlan.holds(plan -> {
            String shuffled = facade.toJson(
                    Shuffled.of(
                            facade.read(facade.toJson(plan), ValueCodecs.ANY).orThrow(), random),
                    ValueCodecs.ANY);

            assertThat(facade.read(shuffled).orThrow()).isEqualTo(plan);
        });
    }

    @Test
    void theModuleAndTheFacadeReadWhatTheOtherWrites() {
        eachPlan.holds(plan -> {
            assertThat(mapper.read(written(plan), Plan.class)).isEqualTo(plan);
            assertThat(facade.read(mapper.writeBytes(plan)).orThrow()).isEqualTo(plan);
        });
    }
}
