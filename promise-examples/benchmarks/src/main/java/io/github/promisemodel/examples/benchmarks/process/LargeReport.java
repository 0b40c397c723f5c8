package io.github.promisemodel.examples.benchmarks.process;

import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.results.Measured;
import io.github.promisemodel.json.jackson3.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report on a large plan in each form that names every entry, from the start of a process to its end. */
public final class LargeReport {

    /** The forms, as the command calls them. */
    public static final List<String> FORMS = List.of("html", "csv", "markdown");

    private static final String LAST_ENTRY = "Benefit 50 of area 20";

    private LargeReport() {}

    /**
     * Measures.
     *
     * @param promise the runnable jar of the command
     * @param rounds how many rounds
     * @return what each form took, and an empty program
     * @throws IllegalStateException if a report does not name the last entry
     */
    public static Map<String, Measured> measure(Path promise, int rounds) throws IOException {
        Path folder = Files.createTempDirectory("large-report");
        Path plan = folder.resolve("plan.json");
        PlanJson.DEFAULT.write(NationalData.large(), plan);
        Map<String, String[]> programs = new LinkedHashMap<>();
        programs.put("empty", new String[] {"-cp", Child.classPath(), Empty.class.getName()});
        for (String form : FORMS) {
            programs.put(form, new String[] {
                "-jar",
                promise.toString(),
                "report",
                plan.toString(),
                "--format",
                form,
                "--out",
                folder.resolve(form).toString()
            });
        }
        Map<String, Measured> measured = Child.inTurns(programs, rounds);
        for (String form : FORMS) {
            if (!Files.readString(folder.resolve(form)).contains(LAST_ENTRY)) {
                throw new IllegalStateException(form + ": the report does not name " + LAST_ENTRY);
            }
        }
        return measured;
    }
}
