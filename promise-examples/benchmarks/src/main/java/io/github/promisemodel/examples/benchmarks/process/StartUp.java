package io.github.promisemodel.examples.benchmarks.process;

import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.results.Measured;
import io.github.promisemodel.json.jackson3.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The report on one plan, from the start of a process to its end. */
public final class StartUp {

    private static final String AT_EXIT = "-XX:ArchiveClassesAtExit=";
    private static final String SHARED = "-XX:SharedArchiveFile=";

    private StartUp() {}

    /**
     * Measures the report on one plan.
     *
     * @param promise the runnable jar of the command
     * @param rounds how many rounds
     * @return what each contender took
     */
    public static Map<String, Measured> measure(Path promise, int rounds) throws IOException {
        Path folder = Files.createTempDirectory("start-up");
        Path plan = folder.resolve("plan.json");
        PlanJson.DEFAULT.write(NationalData.plan(0), plan);
        String report = folder.resolve("report.jsa").toString();
        String databind = folder.resolve("databind.jsa").toString();
        String[] reportOn = {"-jar", promise.toString(), "report", plan.toString()};
        String[] databindOn = {"-cp", Child.classPath(), DatabindReport.class.getName(), plan.toString()};
        Child.run(with(AT_EXIT + report, reportOn)).requireDone("promise report");
        Child.run(with(AT_EXIT + databind, databindOn)).requireDone("the report by databind");

        Map<String, String[]> contenders = new LinkedHashMap<>();
        contenders.put("empty", new String[] {"-cp", Child.classPath(), Empty.class.getName()});
        contenders.put("report", reportOn);
        contenders.put("reportShared", with(SHARED + report, reportOn));
        contenders.put("databind", databindOn);
        contenders.put("databindShared", with(SHARED + databind, databindOn));
        return Child.inTurns(contenders, rounds);
    }

    private static String[] with(String option, String[] arguments) {
        String[] longer = new String[arguments.length + 1];
        longer[0] = option;
        System.arraycopy(arguments, 0, longer, 1, arguments.length);
        return longer;
    }
}
