package io.github.promisemodel.examples.benchmarks.stream;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A history as JSON Lines, read one plan at a time and counted: the nation's actions and benefits by status. */
public final class PlanStreams {

    private static final LocalDate DAY = NationalData.endOf(9);
    private static final PartialDate AS_OF = PartialDate.of(DAY);

    private PlanStreams() {}

    /** Writes a history. */
    public static void write(Path file, int plans) throws IOException {
        PlanJson.DEFAULT.writeEach(NationalData.plans(plans), file, PlanSequence.LINES);
    }

    /** The counts of each status, actions first, by the library. */
    public static List<Long> ours(InputStream in) throws IOException {
        TallyAccumulator<ActionStatus> actions = new TallyAccumulator<>(ActionStatus.class);
        TallyAccumulator<BenefitStatus> benefits = new TallyAccumulator<>(BenefitStatus.class);
        try (PlanReader plans = PlanJson.DEFAULT.readEach(in, PlanSequence.LINES)) {
            while (plans.hasNext()) {
                Plan plan = plans.next().result().orThrow();
                actions.addAll(RollUp.actions(plan, AS_OF).total());
                benefits.addAll(RollUp.benefits(plan, AS_OF).total());
            }
        }
        return counts(actions.toTally(), benefits.toTally());
    }

    private static List<Long> counts(StatusTally<ActionStatus> actions, StatusTally<BenefitStatus> benefits) {
        long[] counts = new long[ActionStatus.values().length + BenefitStatus.values().length];
        for (ActionStatus status : ActionStatus.values()) {
            counts[status.ordinal()] = actions.count(status);
        }
        for (BenefitStatus status : BenefitStatus.values()) {
            counts[ActionStatus.values().length + status.ordinal()] = benefits.count(status);
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** The same by Jackson 2, records and loops. */
    public static List<Long> databind(InputStream in) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        long[] counts = new long[ActionStatus.values().length + BenefitStatus.values().length];
        try (MappingIterator<PlanRow> plans = mapper.readerFor(PlanRow.class).readValues(in)) {
            while (plans.hasNext()) {
                for (PlanRow.AreaRow area : plans.next().areas()) {
                    area.actions()
                            .forEach(action -> action.assessments().stream()
                                    .filter(each -> !each.asOf().isAfter(DAY))
                                    .reduce((before, after) -> after)
                                    .ifPresent(each -> counts[each.status().ordinal()]++));
                    area.benefits()
                            .forEach(benefit -> benefit.assessments().stream()
                                    .filter(each -> !each.asOf().isAfter(DAY))
                                    .reduce((before, after) -> after)
                                    .ifPresent(each -> counts[
                                            ActionStatus.values().length
                                                    + each.status().ordinal()]++));
                }
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** Reads a file one way, in a process of its own: the way, the file. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            System.out.println(arguments[0].equals("ours") ? ours(in) : databind(in));
        }
    }
}
