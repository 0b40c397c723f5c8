package io.github.promisemodel.reports.register;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The readers' register: every field of a plan, the calculators that judge it, the tables of a report that show it, and, where
 * none shows it, the reason. Each reader is found by trying: with another value in the field it says something else.
 *
 * <p>A new field fails this until {@code readers/plan.json} has it and {@code readers/register.csv} a row for it, which
 * {@code -Dgolden.update=true} writes but for the reason.
 */
class ReadersRegisterTest {

    private static final Path REGISTER =
            Path.of("src/test/resources/io/github/promisemodel/reports/readers/register.csv");
    private static final String HEAD = "field;judged by;shown in;kept and not shown, because";

    /** What reads a field: the calculators that judge it and the tables that show it. */
    private record Row(Set<String> judged, Set<String> shown) {}

    private static final Map<String, Row> FOUND = new LinkedHashMap<>();
    private static final Map<String, String> REASONS = new LinkedHashMap<>();
    private static final Map<String, Integer> TRIED = new LinkedHashMap<>();

    /** What every plan has and is changed by its own fields alone, and what changes only together with other fields. */
    private static final Set<String> NOT_ALONE =
            Set.of("Plan.council", "Plan.period", "Evidence.kind", "Override.withdrawn");

    @BeforeAll
    static void tryEveryField() throws IOException {
        String json = Reports.madeUp("plan");
        PlanReaders readers = new PlanReaders(read(Reports.madeUp("next")), Reports.madeUpCompanions());
        PlanReaders.Read before = readers.read(read(json));
        FieldChanges.of(json, PlanFields.PLAN).forEach((field, plans) -> {
            Row row = FOUND.computeIfAbsent(field, each -> new Row(new TreeSet<>(), new TreeSet<>()));
            TRIED.put(field, plans.size());
            for (Plan plan : plans) {
                PlanReaders.Read after = readers.read(plan);
                row.judged().addAll(differing(before.judged(), after.judged()));
                row.shown().addAll(differing(before.shown(), after.shown()));
            }
        });
        Files.readAllLines(REGISTER).stream().skip(1).forEach(line -> {
            String[] cells = line.split(";", -1);
            REASONS.put(cells[0], cells[3]);
        });
    }

    private static Plan read(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(key -> before.getOrDefault(key, "").equals(after.getOrDefault(key, "")));
        return differing;
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (EntityFields<?, ?> entity : PlanFields.PLAN.all()) {
            for (EntityField<?, ?> field : entity.fields()) {
                fields.add(entity.type() + "." + field.name());
            }
        }
        return fields;
    }

    @Test
    void everyFieldIsTriedInThePlanOfTheRegister() {
        assertThat(FOUND.keySet()).containsAll(fields());
        assertThat(TRIED)
                .allSatisfy((field, plans) -> assertThat(plans > 0)
                        .as(field + " has another value that a plan may have")
                        .isEqualTo(!NOT_ALONE.contains(field)));
    }

    @Test
    void theRegisterIsWhatTryingEveryFieldFinds() throws IOException {
        Function<Set<String>, String> joined = names -> names.stream().collect(joining(" "));
        String register = fields().stream()
                .map(field -> {
                    Row row = FOUND.getOrDefault(field, new Row(Set.of(), Set.of()));
                    return String.join(
                            ";",
                            field,
                            joined.apply(row.judged()),
                            joined.apply(row.shown()),
                            REASONS.getOrDefault(field, ""));
                })
                .collect(joining("\n", HEAD + "\n", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(REGISTER, register);
        }

        assertThat(register).isEqualTo(Files.readString(REGISTER));
    }

    @Test
    void everyFieldIsShownOrKeptForAReason() {
        assertThat(fields())
                .allSatisfy(field -> assertThat(FOUND.get(field).shown().isEmpty())
                        .as(field + " is shown, or the register says why not")
                        .isEqualTo(!REASONS.getOrDefault(field, "").isEmpty()));
    }
}
