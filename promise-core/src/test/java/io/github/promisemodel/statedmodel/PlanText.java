package io.github.promisemodel.statedmodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A drawn plan as text for a person: what plays a part in a reckoning, in the words of the format. */
final class PlanText {

    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    static String of(Plan plan) {
        PlanText written = new PlanText();
        written.line(0, plan.getId(), "asOf", plan.getAsOf(), "records", plan.getRecords());
        plan.getStatusScheme()
                .getActions()
                .forEach(each -> written.line(
                        1,
                        "words " + each.getWords(),
                        "status",
                        each.getReading(),
                        "disposition",
                        each.getDisposition()));
        plan.getStatusScheme()
                .getBenefits()
                .forEach(each -> written.line(
                        1,
                        "words " + each.getWords(),
                        "status",
                        each.getReading(),
                        "disposition",
                        each.getDisposition()));
        for (ImprovementArea area : plan.getAreas()) {
            written.line(1, area.getId(), "foundations", area.getFoundations());
            area.getActions().forEach(written::entry);
            area.getBenefits().forEach(written::entry);
            area.getPublished().forEach(figure -> written.figure(2, figure));
        }
        for (EntryGroup group : plan.getGroups()) {
            written.line(1, "group " + group.getId(), "entries", group.getEntries());
            group.getPublished().forEach(figure -> written.figure(2, figure));
        }
        plan.getPublished().forEach(figure -> written.figure(1, figure));
        for (Publication publication : plan.getPublications()) {
            written.line(1, "publication", "date", publication.getDate(), "asOf", publication.getAsOf());
            publication.getFigures().forEach(figure -> written.figure(2, figure));
        }
        return written.text.toString();
    }

    private void entry(Entry<?> entry) {
        boolean isAction = entry instanceof Action;
        line(
                2,
                (isAction ? "action " : "benefit ") + entry.getId(),
                "title",
                Optional.of(entry.getTitle()),
                "contextual",
                entry.isContextual() ? Optional.of(true) : Optional.empty(),
                "added",
                entry.getAdded(),
                "disposition",
                entry.getDisposition().map(each -> each.getKind()),
                "date",
                entry.getDisposition().flatMap(each -> each.getDate()),
                "to",
                entry.getDisposition().stream()
                        .flatMap(each -> each.getTo().stream())
                        .map(to -> to.getPlan().orElse("") + "/" + to.getEntry().orElse(""))
                        .toList());
        if (entry instanceof Action action) {
            if (action.getDue().isPresent()) {
                line(3, "due " + action.getDue().get());
            }
            action.getDueExtensions()
                    .forEach(each -> line(3, "extended to " + each.getTo(), "agreed", each.getAgreed()));
        }
        for (Assessment<?> each : entry.getAssessments()) {
            line(
                    3,
                    "assessed " + each.getAsOf() + " " + each.getReading(),
                    "reason",
                    each.getReason(),
                    "asPrinted",
                    each.getAsPrinted(),
                    "id",
                    each.getId(),
                    "supersedes",
                    each.getSupersedes(),
                    "recordedAt",
                    each.getRecordedAt(),
                    "reviews",
                    each.getReviews().stream().map(review -> review.getState()).toList());
        }
    }

    private void figure(int depth, PublishedFigure figure) {
        line(
                depth,
                "published " + figure.getOf(),
                "counts",
                figure.getCounts(),
                "open",
                figure.getOpen().stream()
                        .map(open -> open.getStatus() + " " + open.getCount())
                        .toList(),
                "total",
                figure.getTotal(),
                "percentages",
                figure.getPercentages(),
                "combined",
                figure.getCombined().map(PlanText::combined),
                "base",
                figure.getBase()
                        .map(base -> base.getKind() + " " + base.getStatus()
                                + base.getDisposition().map(Enum::name).orElse("")
                                + base.getId().orElse("") + base.getEntries()));
    }

    private static String combined(io.github.promisemodel.published.CombinedFigure combined) {
        return combined.getStatus() + " "
                + combined.getCount().map(Object::toString).orElse("") + " "
                + combined.getPercentage().map(each -> each + " per cent").orElse("");
    }

    /** A name and what is there of pairs of a word and a value. */
    private void line(int depth, String name, Object... pairs) {
        StringJoiner joined = new StringJoiner(", ", "  ".repeat(depth) + name + " ", "\n");
        joined.setEmptyValue("  ".repeat(depth) + name + "\n");
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1] instanceof Optional<?> optional
                    ? optional.map(Object.class::cast).orElse("")
                    : pairs[i + 1];
            boolean isEmpty = value.equals("")
                    || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!isEmpty) {
                joined.add(pairs[i] + " " + value);
            }
        }
        text.append(joined);
    }
}
