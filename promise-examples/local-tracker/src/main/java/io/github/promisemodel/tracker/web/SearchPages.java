package io.github.promisemodel.tracker.web;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.web.FormField.Option;
import io.github.promisemodel.tracker.web.Search.Candidate;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds actions and benefits. */
final class SearchPages {

    private static final int A_PAGE = 50;

    private static final List<Option> FOUNDATIONS = Stream.concat(
                    Stream.of(new Option("", "Any")), options(Foundation.values()))
            .toList();

    private static final List<Option> STATUSES = Stream.of(
                    options(ActionStatus.values()),
                    options(BenefitStatus.values()),
                    Stream.of(new Option(
                            Search.NOT_ASSESSED, Figures.LABELS.notAssessed().word())))
            .flatMap(each -> each)
            .toList();

    private final Site site;

    SearchPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/search", this::search);
    }

    private static Stream<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants).map(each -> new Option(each.name(), Figures.LABELS.word(each)));
    }

    private void search(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        Search search = Search.of(context, asOf);
        List<Candidate> all =
                site.figures().kept(version, asOf + " candidates", () -> Candidate.of(version.approved(), asOf));
        List<Candidate> found = search.among(all);
        int pages = Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
        int page = Math.min(pages, page(context.queryParam("page")));
        List<Candidate> shown = found.subList((page - 1) * A_PAGE, Math.min(found.size(), page * A_PAGE));
        site.show(
                context,
                "search.jte",
                "Search",
                "/search",
                version,
                asOf,
                Map.of(
                        "search",
                        search,
                        "foundations",
                        FOUNDATIONS,
                        "statuses",
                        STATUSES,
                        "count",
                        found.size(),
                        "page",
                        page,
                        "pages",
                        pages,
                        "parts",
                        site.figures()
                                .entries(
                                        version,
                                        asOf,
                                        shown.stream()
                                                .map(each -> each.entry().getId())
                                                .collect(Collectors.toSet()))));
    }

    /** A page of no number is the first. */
    private static int page(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
