package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ReadLimits;
import io.github.promisemodel.json.table.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits hold for each plan of a file, and not for the file. */
public abstract class SequenceLimitsContract {

    private static final String PLAN = Samples.json(",\"note\":\"" + "n".repeat(10_000) + "\"");

    private final PlanFacade facade;

    protected SequenceLimitsContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private List<PlanItem> items(ReadLimits limits, PlanSequence sequence, List<String> plans) throws IOException {
        String text = sequence == PlanSequence.LINES ? String.join("\n", plans) : "[" + String.join(",\n", plans) + "]";
        return new SequenceReading(facade.withOptions(ReadOptions.DEFAULT.withLimits(limits)), sequence).items(text);
    }

    @ParameterizedTest
    @EnumSource
    void aFileMayBeAnyNumberOfTimesAsLargeAsOnePlan(PlanSequence sequence) throws IOException {
        ReadLimits limits = ReadLimits.DEFAULT.withDocument(3L * PLAN.length());

        assertThat(items(limits, sequence, Collections.nCopies(200, PLAN)))
                .hasSize(200)
                .allMatch(item -> item.result().isRead());
    }

    @ParameterizedTest
    @EnumSource
    void aNoteTooLongInPlan17DoesNotStopPlan18(PlanSequence sequence) throws IOException {
        List<String> plans = new ArrayList<>(Collections.nCopies(18, PLAN));
        plans.set(16, Samples.json(",\"note\":\"" + "n".repeat(20_001) + "\""));

        List<PlanItem> items = items(ReadLimits.DEFAULT, sequence, plans);

        assertThat(items).hasSize(18);
        assertThat(items)
                .filteredOn(item -> !item.result().isRead())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.index()).isEqualTo(16);
                    assertThat(item.result().problems())
                            .extracting(Problem::code)
                            .containsExactly(ProblemCode.LIMIT_PASSED);
                });
    }

    @Test
    void aLineIsReadAsLongAsTheLimitAndOneLongerIsRefusedAlone() throws IOException {
        ReadLimits limits = ReadLimits.DEFAULT.withDocument(PLAN.length());

        List<PlanItem> items = items(limits, PlanSequence.LINES, List.of(PLAN, PLAN + " ", PLAN));

        assertThat(items).extracting(item -> item.result().isRead()).containsExactly(true, false, true);
        Problem problem = items.get(1).result().problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(PLAN.length() + 1);
    }

    @Test
    void aPlanOfAnArrayThatIsFarTooLargeIsItsLastItem() throws IOException {
        ReadLimits limits = ReadLimits.DEFAULT.withDocument(3L * PLAN.length());
        String large = Samples.json(",\"x\":[" + "\"words\",".repeat(30_000) + "7]");

        List<PlanItem> items = items(limits, PlanSequence.ARRAY, List.of(PLAN, large, PLAN));

        assertThat(items).extracting(item -> item.result().isRead()).containsExactly(true, false);
        assertThat(items.get(1).result().problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_PASSED);
    }
}
