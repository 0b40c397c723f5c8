package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.json.JsonMapper;

/** Any plan is written and read again, with nothing lost. */
class RoundTripProperties {

    private static final JsonMapper MAPPER = Mappers.unconfigured();

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.DEFAULT.write(plan, out);
        return out.toByteArray();
    }

    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void aPlanIsReadAgainEqualAndWrittenAgainByteForByte(@ForAll("plans") Plan plan) throws IOException {
        byte[] first = written(plan);

        Plan read = PlanJson.DEFAULT.read(first).orThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(written(read)).isEqualTo(first);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfFieldsDoesNotMatter(@ForAll("plans") Plan plan, @ForAll("seeds") long seed) {
        String shuffled = Shuffled.of(PlanJson.DEFAULT.toJson(plan), new Random(seed));

        assertThat(PlanJson.DEFAULT.read(shuffled).orThrow()).isEqualTo(plan);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theModuleAndTheFacadeReadWhatTheOtherWrites(@ForAll("plans") Plan plan) throws IOException {
        assertThat(MAPPER.readValue(written(plan), Plan.class)).isEqualTo(plan);
        assertThat(PlanJson.DEFAULT.read(MAPPER.writeValueAsBytes(plan)).orThrow())
                .isEqualTo(plan);
    }
}
