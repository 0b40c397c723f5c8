package io.github.promisemodel.reports.text;

import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.reports.report.PlanAlerts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is worth watching about a plan, each with its reason. */
final class WatchList {

    private final PlanAlerts watch;

    WatchList(PlanAlerts watch) {
        this.watch = watch;
    }

    /** Everything, one by one. */
    void addTo(Page page) {
        addLanguage(page);
        addAttention(page);
        addReports(page);
        addGaps(page);
        watch.data()
                .ifPresent(data -> data.gaps().forEach(gap -> page.paragraph(2, gap.kind() + ": " + gap.message())));
    }

    /** The same in short: gaps in the data, of which there are many, only by their counts. */
    void addShortTo(Page page) {
        addLanguage(page);
        addAttention(page);
        addReports(page);
        addGaps(page);
    }

    private void addLanguage(Page page) {
        List<TermFinding> found = watch.language();
        page.heading("Words to avoid: " + (found.isEmpty() ? "none" : ConstantWords.number(found.size(), "place")));
        found.forEach(finding -> page.paragraph(2, finding.message() + " (at " + finding.path() + ")"));
    }

    private void addAttention(Page page) {
        List<AttentionItem> items = watch.attention().items();
        page.heading("Needs attention as of " + watch.asOf() + ": " + counts(items, AttentionItem::kind));
        items.forEach(item -> page.paragraph(2, item.kind() + ": " + item.message()));
    }

    private void addReports(Page page) {
        watch.reports().ifPresent(reports -> {
            page.heading("Reports as of " + watch.asOf() + ": " + counts(reports.lines(), ReportDue::state));
            reports.lines().forEach(line -> page.paragraph(2, line.message()));
            reports.unknown()
                    .forEach(given -> page.paragraph(
                            2,
                            "A report of " + given.on() + " names the line " + given.line() + ", which there is not."));
        });
    }

    private void addGaps(Page page) {
        watch.data().ifPresent(data -> page.heading("Gaps in the data: " + counts(data.gaps(), DataGap::kind)));
    }

    private static <T> String counts(List<T> items, Function<T, Enum<?>> kind) {
        Map<Enum<?>, Long> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(kind.apply(item), 1L, Long::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((each, count) -> parts.add(count + " " + each));
        return parts.isEmpty() ? "nothing" : ConstantWords.LABELS.list(parts);
    }
}
