package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any plans are written one after the other and read again, with nothing lost. */
public abstract class SequenceRoundTripContract {

    private static final int MOST_AT_ONCE = 4;

    private final PlanFacade facade;

    protected SequenceRoundTripContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private byte[] written(List<Plan> plans, PlanSequence sequence) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.writeEach(plans, out, sequence);
        return out.toByteArray();
    }

    /** None at all, one, two and so on, from the front, until every plan was among them. */
    @ParameterizedTest
    @EnumSource
    void plansAreReadAgainEqualAndInOrder(PlanSequence sequence) throws IOException {
        List<Plan> left = Drawn.FEW_PLANS;
        for (int many = 0; !left.isEmpty(); many = (many + 1) % (MOST_AT_ONCE + 1)) {
            int most = Math.min(many, left.size());
            areReadAgain(left.subList(0, most), sequence);
            left = left.subList(most, left.size());
        }
    }

    private void areReadAgain(List<Plan> plans, PlanSequence sequence) throws IOException {
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
