package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.suite.AdapterMapper;
import io.github.promisemodel.json.suite.CompanionKind;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.json.suite.drawn.EachDrawn;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The facades and modules of both adapters on all the plans drawn: the same bytes out, the same plans in. */
class BothAdaptersTest {

    private static final PlanFacade TWO = PlanJson.DEFAULT;
    private static final PlanFacade THREE = io.github.promisemodel.json.jackson3.PlanJson.DEFAULT;
    private static final AdapterMapper MODULE = Jackson2Adapter.INSTANCE.unconfigured();
    private static final EachDrawn<Plan> EACH_PLAN = EachDrawn.plan(Drawn.PLANS, THREE);

    private static byte[] written(PlanFacade facade, Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.write(plan, out);
        return out.toByteArray();
    }

    private static byte[] written(PlanFacade facade, List<Plan> plans, PlanSequence sequence) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.writeEach(plans, out, sequence);
        return out.toByteArray();
    }

    private static <T> String written(PlanFacade facade, CompanionKind<T> kind) {
        return facade.toJson(kind.full(), kind.codec());
    }

    @Test
    void aPlanIsWrittenByteForByteTheSameAndReadAgainByBoth() {
        EACH_PLAN.holds(plan -> {
            byte[] two = written(TWO, plan);

            assertThat(two).isEqualTo(written(THREE, plan));
            assertThat(THREE.read(two).orThrow()).isEqualTo(plan);
            assertThat(TWO.read(two).orThrow()).isEqualTo(plan);
        });
    }

    @Test
    void aModuleReadsWhatTheFacadeOfTheOtherLineWrites() {
        EACH_PLAN.holds(plan -> {
            assertThat(MODULE.read(written(THREE, plan), Plan.class)).isEqualTo(plan);
            assertThat(THREE.read(MODULE.writeBytes(plan)).orThrow()).isEqualTo(plan);
        });
    }

    @Test
    void aPlanHasTheSameFingerprint() {
        EACH_PLAN.holds(plan -> assertThat(TWO.fingerprint(plan)).isEqualTo(THREE.fingerprint(plan)));
    }

    @ParameterizedTest
    @EnumSource
    void plansOneAfterTheOtherAreWrittenByteForByteTheSame(PlanSequence sequence) throws IOException {
        assertThat(written(TWO, Drawn.PLANS, sequence)).isEqualTo(written(THREE, Drawn.PLANS, sequence));
    }

    @Test
    void theFullCompanionDocumentsAreWrittenTheSame() {
        assertThat(CompanionKind.ALL)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(written(TWO, kind)).isEqualTo(written(THREE, kind)));
    }

    @Test
    void theFullPlanIsWrittenByteForByteTheSame() throws IOException {
        assertThat(written(TWO, Samples.full())).isEqualTo(written(THREE, Samples.full()));
    }
}
