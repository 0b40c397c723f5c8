package io.github.promisemodel.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan whose every text that a report shows is one of the strings that break programs. */
public final class HostilePlan {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private HostilePlan() {}

    /** All strings. Without them the test is skipped. */
    public static List<String> all() throws IOException {
        List<String> strings = new ArrayList<>();
        for (JsonNode string : MAPPER.readTree(Files.readString(corpus()))) {
            strings.add(string.asString());
        }
        return List.copyOf(strings);
    }

    /** Those that are tried one by one, which is every one unless {@code -Dhostile.every=N} says which. Without them the test is skipped. */
    public static List<String> each() throws IOException {
        List<String> all = all();
        int every = Integer.getInteger("hostile.every", 1);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** The strings, but for the empty one, which is no title. Without them the test is skipped. */
    public static List<String> strings() throws IOException {
        return all().stream().filter(string -> !string.isEmpty()).toList();
    }

    /** A text as a page holds it: the characters that no page can hold are replaced. */
    public static String held(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd");
    }

    private static Path corpus() {
        String property = System.getProperty("promise.corpora");
        String name = "naughty-strings/blns.json";
        Path start = Path.of("").toAbsolutePath();
        Path found = property == null ? null : Path.of(property).resolve(name);
        for (Path folder = start; found == null && folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("corpora").resolve(name);
            found = Files.exists(file) ? file : null;
        }
        Assumptions.assumeTrue(found != null && Files.exists(found), "There is no shared/corpora/" + name);
        return found;
    }

    /** A plan with an area, an action, a benefit and a measure of each string. */
    public static String json(List<String> strings) {
        ObjectNode plan = MAPPER.createObjectNode();
        plan.put("format", "promise-plan/1").put("id", "naughty");
        plan.putObject("council").put("code", "S12000028").put("name", strings.get(0));
        plan.put("title", strings.get(0));
        plan.putObject("period").put("start", "2021-04").put("end", "2024-03");
        plan.put("asOf", "2024-01");
        plan.putObject("statusScheme").putObject("colours").put("BLUE", strings.get(strings.size() - 1));
        ArrayNode calls = plan.putArray("callsToAction");
        ArrayNode groups = plan.putArray("groups");
        ArrayNode areas = plan.putArray("areas");
        for (int i = 0; i < strings.size(); i++) {
            calls.addObject().put("id", "c" + i).put("title", strings.get(i)).put("foundation", "VOICE");
            ObjectNode group = groups.addObject().put("id", "g" + i).put("title", strings.get(i));
            group.putArray("entries").add(i + ".1");
            add(areas.addObject(), i, strings.get(i));
        }
        return MAPPER.writeValueAsString(plan);
    }

    private static void add(ObjectNode area, int number, String text) {
        area.put("id", "a" + number).put("title", text);
        area.putArray("callsToAction").add("c" + number);
        ObjectNode published = area.putArray("published").addObject();
        published.put("of", "ACTIONS").put("total", 1).put("note", text);
        published.put("source", text.isBlank() ? "nowhere" : text);
        published.putObject("counts").put("COMPLETE", 1);
        ObjectNode action = area.putArray("actions").addObject();
        action.put("id", number + ".1").put("title", text).put("owner", text).put("due", "2023-01");
        assessed(action, "ON_TARGET", text);
        ObjectNode benefit = area.putArray("benefits").addObject();
        benefit.put("id", number + "-b1").put("title", text).put("owner", text);
        assessed(benefit, "RED", text);
        ObjectNode measure = benefit.putArray("measures").addObject();
        measure.put("id", number + "-m1").put("title", text).put("unit", text);
        measure.putArray("observations").addObject().put("amount", "3").put("date", "2023-01");
        measure.putArray("comparators")
                .addObject()
                .put("of", text.isBlank() ? "nobody" : text)
                .put("amount", "4");
    }

    private static void assessed(ObjectNode entry, String status, String text) {
        entry.putArray("assessments")
                .addObject()
                .put("asOf", "2023-06")
                .put("status", status)
                .put("asPrinted", text);
    }
}
