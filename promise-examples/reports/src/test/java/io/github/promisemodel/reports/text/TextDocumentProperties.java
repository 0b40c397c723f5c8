package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable.Chart;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever is in a table, all of it is shown, in lines that are not too long. */
class TextDocumentProperties {

    private static Arbitrary<Cell> cells() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Cell.EMPTY)),
                Tuple.of(4, Arbitraries.longs().greaterOrEqual(0).map(Cell::number)),
                Tuple.of(2, Arbitraries.of(ActionStatus.class).map(it -> Cell.of(MadeUpDocument.ENGLISH.mark(it)))),
                Tuple.of(4, texts().map(Cell::ofPlan)));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab-/ \u00e9\t\u0000\u001b").ofMaxLength(120),
                Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .list()
                        .ofMaxSize(30)
                        .map(words -> String.join(" ", words)));
    }

    @Provide
    Arbitrary<ReportDocument> documents() {
        Arbitrary<Chart> charts = Arbitraries.of(Chart.class);
        Arbitrary<List<Integer>> kinds =
                Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(charts, kinds, texts())
                .flatAs((chart, columns, note) -> Combinators.combine(
                                texts(), cells(), cells().list().ofSize(columns.size()))
                        .as(Row::new)
                        .list()
                        .ofMaxSize(6)
                        .map(rows -> document(chart, columns, rows, note)));
    }

    private record Row(String reference, Cell title, List<Cell> cells) {}

    private static ReportDocument document(Chart chart, List<Integer> columns, List<Row> rows, String note) {
        MadeUpDocument table = new MadeUpDocument().chart(chart).note(note);
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i)) {
                case 0 -> table.texts("Words " + i);
                case 1 -> table.numbers("Number " + i);
                default -> table.counts(MadeUpDocument.ENGLISH.mark(ActionStatus.values()[i]));
            }
        }
        rows.forEach(row -> table.row(row.reference(), row.title(), row.cells().toArray(Cell[]::new)));
        return MadeUpDocument.of(List.of(table.table()));
    }

    @Property
    void showsEveryCell(
            @ForAll("documents") ReportDocument document, @ForAll @IntRange(min = 40, max = 140) int width) {
        String text = MadeUpDocument.text(document, new TextStyle(false, false, width));

        TextDocumentTest.assertHasAll(document, text, width);
    }
}
