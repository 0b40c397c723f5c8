package io.github.promisemodel.reports.text;

import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.PercentageTable;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row with a bar for each status of a total, and what is open beside it. */
final class StatusTable<S extends Enum<S>> {

    private static final int LABEL = 38;
    private static final int COUNT = 6;
    private static final int SHARE = 9;
    private static final int BOUNDS = 11;
    private static final int BAR = Page.WIDTH - 2 - LABEL - COUNT - SHARE - BOUNDS - 4;

    private final RollUp<S> rollUp;
    private final String noun;
    private final Map<S, String> meanings;

    StatusTable(RollUp<S> rollUp, String noun, Map<S, String> meanings) {
        this.rollUp = rollUp;
        this.noun = noun;
        this.meanings = meanings;
    }

    void addTo(Page page, Rounding rounding) {
        StatusTally<S> tally = rollUp.total();
        page.heading(ConstantWords.LABELS.text("heading." + noun) + ": " + tally.total() + " counted" + leftOut(tally));
        Table table = new Table(LABEL, COUNT, SHARE, BOUNDS, BAR)
                .row(TextCell.of(""), TextCell.right("count"), TextCell.right("share"), TextCell.right("may be"));
        List<String> none = new ArrayList<>();
        for (PercentageTable.Row<S> row : tally.percentages(rounding).rows()) {
            if (row.share().part() > 0) {
                table.row(cells(page, tally, row));
            } else if (row.reading().isAssessed()) {
                none.add(ConstantWords.of(row.reading()));
            }
        }
        page.add(2, table);
        if (!none.isEmpty() && !tally.isEmpty()) {
            page.paragraph(2, "No " + noun + " is assessed as " + ConstantWords.LABELS.alternatives(none) + ".");
        }
        addDispositions(page, rollUp.dispositions());
    }

    private TextCell[] cells(Page page, StatusTally<S> tally, PercentageTable.Row<S> row) {
        Reading<S> reading = row.reading();
        long count = row.share().part();
        Bounds bounds = reading.status().map(tally::bounds).orElse(Bounds.exactly(count));
        String percentage = row.percentage().map(value -> value + "%").orElse("undefined");
        return new TextCell[] {
            TextCell.of(new Span(label(reading), Palette.colour(reading))),
            TextCell.right(Long.toString(count)),
            TextCell.right(percentage),
            TextCell.right(bounds.isExact() ? "" : bounds.toString()),
            page.bar(count, row.share().whole(), BAR, Palette.colour(reading))
        };
    }

    private String label(Reading<S> reading) {
        String words = ConstantWords.LABELS.word(reading);
        return reading.status()
                .map(meanings::get)
                .map(meaning -> words + ": " + meaning)
                .orElse(words);
    }

    private static <S extends Enum<S>> String leftOut(StatusTally<S> tally) {
        List<String> parts = new ArrayList<>();
        tally.leftOut().forEach((why, count) -> parts.add(count + " " + ConstantWords.of(why)));
        return parts.isEmpty() ? "" : ", and left out of the count: " + ConstantWords.LABELS.list(parts);
    }

    private void addDispositions(Page page, DispositionTally tally) {
        List<String> parts = new ArrayList<>();
        for (DispositionKind kind : DispositionKind.values()) {
            if (tally.count(kind) > 0) {
                parts.add(tally.count(kind) + " " + ConstantWords.of(kind));
            }
        }
        if (parts.isEmpty()) {
            page.paragraph(2, "What becomes of them when the plan ends is not stated of any.");
            return;
        }
        if (tally.notStated() > 0) {
            parts.add(tally.notStated() + " not stated");
        }
        page.paragraph(
                2,
                "What becomes of all " + tally.total() + " when the plan ends: " + ConstantWords.LABELS.list(parts)
                        + ".");
    }
}
