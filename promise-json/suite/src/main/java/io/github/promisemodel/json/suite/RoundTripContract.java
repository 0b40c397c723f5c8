package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Any plan is written and read again, with nothing lost. */
public abstract class RoundTripContract {

    private final LineMapper mapper;
    private final PlanFacade facade;

    protected RoundTripContract(JsonLine line) {
        this.mapper = line.unconfigured();
        this.facade = line.facade();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.write(plan, out);
        return out.toByteArray();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aPlanIsReadAgainEqualAndWrittenAgainByteForByte(@ForAll("plans") Plan plan) throws IOException {
        byte[] first = written(plan);

        Plan read = facade.read(first).orThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(written(read)).isEqualTo(first);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfFieldsDoesNotMatter(@ForAll("plans") Plan plan, @ForAll("seeds") long seed) {
        String shuffled = facade.toJson(
                Shuffled.of(facade.read(facade.toJson(plan), Values.ANY).orThrow(), new Random(seed)), Values.ANY);

        assertThat(facade.read(shuffled).orThrow()).isEqualTo(plan);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theModuleAndTheFacadeReadWhatTheOtherWrites(@ForAll("plans") Plan plan) throws Exception {
        assertThat(mapper.read(written(plan), Plan.class)).isEqualTo(plan);
        assertThat(facade.read(mapper.writeBytes(plan)).orThrow()).isEqualTo(plan);
    }
}
