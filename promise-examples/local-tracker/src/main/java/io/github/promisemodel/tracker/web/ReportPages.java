package io.github.promisemodel.tracker.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;

/** The pages that are parts of the report as of a date, and nothing else. */
record ReportPages(Site site) {

    /** A page: its title, what it begins with, and the parts that it has, as {@code --parts} names them. */
    private record Shown(String path, String title, String lead, List<String> parts) {}

    private static final List<Shown> PAGES = List.of(
            new Shown("/", "Overview", "", List.of("summary", "actions", "benefits")),
            new Shown(
                    "/areas",
                    "Improvement areas",
                    "An area's name leads to its actions and benefits.",
                    List.of("actions-by-area", "benefits-by-area", "colours-by-area")),
            new Shown("/measures", "Measures", "A measure's name leads to its values over time.", List.of("measures")),
            new Shown(
                    "/attention",
                    "What needs attention",
                    "",
                    List.of("exceptions", "due-dates", "late-or-due-soon", "due-in-words", "attention")),
            new Shown(
                    "/published",
                    "Published beside counted",
                    "What was printed, compared with what the plan's own entries come to.",
                    List.of("published")));

    void install(JavalinConfig config) {
        PAGES.forEach(shown -> config.routes.get(shown.path(), context -> show(context, shown)));
    }

    private void show(Context context, Shown shown) {
        Page page = new Page(site, context);
        page.with("lead", shown.lead())
                .parts(site.figures().parts(page.version, page.asOf, shown.parts()))
                .show("figures.jte", shown.title(), shown.path());
    }
}
