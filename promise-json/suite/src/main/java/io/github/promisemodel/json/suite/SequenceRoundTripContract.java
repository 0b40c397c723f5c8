package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Any plans are written one after the other and read again, with nothing lost. */
public abstract class SequenceRoundTripContract {

    private final PlanFacade facade;

    protected SequenceRoundTripContract(JsonLine line) {
        this.facade = line.facade();
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return PlanArbitraries.plans().list().ofMaxSize(4);
    }

    private byte[] written(List<Plan> plans, PlanSequence sequence) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.writeEach(plans, out, sequence);
        return out.toByteArray();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void plansAreReadAgainEqualAndInOrder(@ForAll("plans") List<Plan> plans, @ForAll PlanSequence sequence)
            throws IOException {
        byte[] bytes = written(plans, sequence);

        List<PlanItem> items = new SequenceReading(facade, sequence).items(bytes);

        assertThat(items).extracting(item -> item.result().orThrow()).isEqualTo(plans);
        assertThat(written(plans, sequence)).isEqualTo(bytes);
        if (sequence == PlanSequence.LINES) {
            assertThat(items)
                    .extracting(PlanItem::line)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, plans.size()).boxed().toList());
            assertThat(new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\n'))
                    .hasSize(plans.size());
        }
    }
}
