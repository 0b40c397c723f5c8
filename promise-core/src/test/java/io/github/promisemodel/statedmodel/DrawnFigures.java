package io.github.promisemodel.statedmodel;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.DispositionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Published figures near what a few entries give: each is of one world of theirs, drawn carelessly, so that many agree, and
 * then some numbers are put wrong.
 */
final class DrawnFigures {

    private final Drawing drawing;
    private final Features features;

    DrawnFigures(Drawing drawing, Features features) {
        this.drawing = drawing;
        this.features = features;
    }

    PublishedFigure figure(FigureSubject of, List<? extends Entry<?>> entries) {
        List<String> statuses = of == FigureSubject.ACTIONS
                ? DrawnEntries.ACTIONS.stream().map(Enum::name).toList()
                : DrawnEntries.BENEFITS.stream().map(Enum::name).toList();
        Map<String, Long> world = new LinkedHashMap<>();
        statuses.forEach(status -> world.put(status, 0L));
        world.put(PublishedFigure.NOT_ASSESSED, 0L);
        for (Entry<?> entry : entries) {
            world.merge(state(entry, statuses), 1L, Long::sum);
        }
        PublishedFigure.Builder figure = PublishedFigure.builder().of(of).source(Source.of("p. 1"));
        boolean every = drawing.percent(25);
        Map<String, Long> counts = new LinkedHashMap<>();
        world.forEach((status, count) -> {
            if (drawing.percent(status.equals(PublishedFigure.NOT_ASSESSED) ? 30 : every ? 100 : 45)) {
                counts.put(status, near(count));
            }
        });
        if (drawing.percent(25)) {
            String key = drawing.of(List.of(
                    "WITHDRAWN",
                    "SUPERSEDED",
                    "CLOSED",
                    "CARRIED_FORWARD",
                    "EXTENDED",
                    "VOICE",
                    "CARE",
                    "DONE",
                    "OVERDUE"));
            if (!key.equals("OVERDUE") || features.base()) {
                counts.put(key, (long) drawing.below(entries.size() + 1));
            }
        }
        boolean total = drawing.percent(50);
        long whole = drawing.percent(80) ? entries.size() : near(entries.size());
        if (total) {
            figure.total(whole);
        }
        if (drawing.percent(15)) {
            figure.addOpen(OpenCount.builder()
                    .status(pair(statuses))
                    .count(drawing.below(3))
                    .build());
        }
        if (drawing.percent(20)) {
            List<String> pair = pair(statuses);
            long together = pair.stream().mapToLong(world::get).sum();
            CombinedFigure.Builder combined = CombinedFigure.builder().status(pair);
            if (drawing.percent(65)) {
                combined.count(near(together));
            }
            if (drawing.percent(50)) {
                combined.percentage(percentage(together, whole));
            }
            figure.combined(combined.build());
        }
        if (drawing.percent(35)) {
            Map<String, Long> of100 = new LinkedHashMap<>(drawing.percent(70) ? counts : world);
            of100.forEach((key, count) -> {
                if (drawing.percent(90)) {
                    figure.putPercentage(key, percentage(count, whole));
                }
            });
        }
        if (drawing.percent(90)) {
            figure.counts(counts);
        }
        if (features.base() && drawing.percent(25)) {
            figure.base(base(statuses));
        }
        return figure.build();
    }

    private String state(Entry<?> entry, List<String> statuses) {
        List<String> may = new ArrayList<>();
        for (Assessment<?> each : entry.getAssessments()) {
            may = each.getReading().isNotAssessed()
                    ? new ArrayList<>()
                    : new ArrayList<>(each.getReading().statuses().stream()
                            .map(Enum::name)
                            .toList());
        }
        if (may.isEmpty()) {
            return drawing.percent(60) ? PublishedFigure.NOT_ASSESSED : drawing.of(statuses);
        }
        return drawing.of(may);
    }

    private long near(long count) {
        return drawing.percent(82) ? count : Math.max(0, count - 1 + drawing.below(3));
    }

    private List<String> pair(List<String> statuses) {
        String first = drawing.of(statuses);
        List<String> others =
                statuses.stream().filter(status -> !status.equals(first)).toList();
        return List.of(first, drawing.of(others));
    }

    private String percentage(long part, long whole) {
        if (whole == 0 || drawing.percent(4)) {
            return drawing.of(List.of("0", "33", "<1", "<34", "less than 50", "about half", "50%", "100"));
        }
        if (drawing.percent(7)) {
            return (drawing.percent(50) ? "<" : "less than ") + (100 * part / whole + drawing.below(2));
        }
        if (drawing.percent(10)) {
            long tenths = (1000 * part + drawing.below(2) * whole / 2) / whole;
            return tenths / 10 + "." + tenths % 10;
        }
        long half = drawing.of(List.of(0L, whole / 2, whole / 2, whole - 1));
        return Long.toString(Math.max(0, (100 * part + half) / whole - (drawing.percent(6) ? 1 : 0)));
    }

    private FigureBase base(List<String> statuses) {
        return switch (drawing.of(List.of(BaseKind.values()))) {
            case CURRENT -> FigureBase.of(BaseKind.CURRENT);
            case EVERY -> FigureBase.of(BaseKind.EVERY);
            case ASSESSED -> FigureBase.of(BaseKind.ASSESSED);
            case STATUS -> FigureBase.ofStatuses(pair(statuses).toArray(String[]::new));
            case DISPOSITION -> FigureBase.ofDisposition(drawing.of(List.of(DispositionKind.values())));
            case GROUP -> FigureBase.ofGroup("g");
            case ENTRIES -> FigureBase.ofEntries("1", drawing.of(List.of("2", "3", "9")));
        };
    }
}
