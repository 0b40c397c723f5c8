package io.github.promisemodel.tracker.web;

import io.github.promisemodel.tracker.web.Search.Candidate;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds actions and benefits. */
record SearchPages(Site site) {

    private static final int A_PAGE = 50;

    void install(JavalinConfig config) {
        config.routes.get("/search", this::search);
    }

    private void search(Context context) {
        Page page = new Page(site, context);
        Search search = Search.of(context);
        List<Candidate> found = search.among(site.figures()
                .kept(page.version, page.asOf + " candidates", () -> Candidate.of(page.version.approved(), page.asOf)));
        int pages = Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
        int number = Math.min(pages, number(context.queryParam("page")));
        List<Candidate> shown = found.subList((number - 1) * A_PAGE, Math.min(found.size(), number * A_PAGE));
        page.with("search", search)
                .with("count", found.size())
                .with("page", number)
                .with("pages", pages)
                .with("query", query(context))
                .parts(site.figures()
                        .entries(
                                page.version,
                                page.asOf,
                                shown.stream().map(each -> each.entry().getId()).collect(Collectors.toSet())))
                .show("search.jte", "Search", "/search");
    }

    /** What is asked for, but for the number of the page. */
    private static String query(Context context) {
        String asked = "&" + Optional.ofNullable(context.queryString()).orElse("");
        return asked.replaceAll("&(page=[^&]*)?(?=&|$)", "");
    }

    /** A page of no number is the first. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
