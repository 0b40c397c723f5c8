package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.html.BarChart;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stacked bars, each as wide as the others; a part has its status's letter and its number where it has room for them. */
final class Bars {

    private static final long WIDTH = 165 * Drawing.MILLIMETRE;
    private static final long OF_BAR = 9 * Drawing.MILLIMETRE;
    private static final long OF_LEGEND = 14 * Drawing.MILLIMETRE;

    /** A longer name of a bar leaves too little room for the bar; the table has all of it. */
    private static final int LONGEST = 42;

    private static final String NAMES = "1";
    private static final String SHARES = "2";

    private final BarChart chart;
    private final List<String> names;

    Bars(BarChart chart) {
        this.chart = chart;
        this.names = chart.bars().stream().map(Bars::name).toList();
    }

    private static String name(BarChart.Bar bar) {
        String label = bar.label().map(Cell::shown).orElse("");
        String whole = (bar.reference() + " " + label).strip();
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, cut(whole)).strip() + "\u2026";
    }

    /** Between two words, if there are any. */
    private static int cut(String text) {
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    Drawing drawing(FigureTable table, WordFile file, ChartSheet sheet) {
        ChartXml xml = new ChartXml(sheet);
        xml.start();
        addBars(xml, sheet);
        addAxes(xml);
        xml.end(true, WordFile.WORKBOOK);
        long height = OF_BAR * chart.bars().size() + OF_LEGEND;
        return new Drawing(file.addChart(xml.out(), sheet), table.key(), table.caption(), description(), WIDTH, height);
    }

    /** The same words that a web page has for those who do not see its bars. */
    private String description() {
        return chart.bars().stream()
                .map(bar -> bar.label().isEmpty() ? bar.description() : bar.title() + ": " + bar.description())
                .collect(Collectors.joining("\n"));
    }

    private void addBars(ChartXml xml, ChartSheet sheet) {
        xml.out()
                .start("c:barChart")
                .empty("c:barDir", "val", "bar")
                .empty("c:grouping", "val", "percentStacked")
                .empty("c:varyColors", "val", "0");
        int column = sheet.add("", names);
        chart.legend().forEach(mark -> add(xml, sheet, mark, column));
        xml.out()
                .empty("c:gapWidth", "val", "40")
                .empty("c:overlap", "val", "100")
                .empty("c:axId", "val", NAMES)
                .empty("c:axId", "val", SHARES)
                .end();
    }

    private void add(ChartXml xml, ChartSheet sheet, StatusMark mark, int named) {
        List<Long> counts = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (BarChart.Bar bar : chart.bars()) {
            long count = 0;
            boolean wide = false;
            for (BarChart.Part part : bar.parts()) {
                if (part.mark().equals(mark)) {
                    count += part.count();
                    wide |= part.wide();
                }
            }
            if (!wide) {
                narrow.add(counts.size());
            }
            counts.add(count);
        }
        String name = mark.letter() + " " + mark.word();
        int column = sheet.add(name, counts);
        xml.startSeries(name, column);
        addLook(xml, StatusLook.of(mark));
        xml.out().empty("c:invertIfNegative", "val", "0");
        xml.labels('"' + String.valueOf(mark.letter()) + " \"#,##0", "ctr", narrow);
        xml.texts("c:cat", named, names);
        xml.numbers("c:val", column, "General", counts, count -> Long.toString(count));
        xml.out().end();
    }

    /** A status's colour with its pattern, which is told from others in grey. */
    private static void addLook(ChartXml xml, StatusLook look) {
        xml.out().start("c:spPr");
        if (look.pattern().isEmpty()) {
            xml.solid(look.colour());
        } else {
            xml.out()
                    .start("a:pattFill", "prst", look.pattern().get())
                    .start("a:fgClr")
                    .empty("a:srgbClr", "val", look.colour())
                    .end()
                    .start("a:bgClr")
                    .empty("a:srgbClr", "val", StatusLook.PAPER)
                    .end()
                    .end();
        }
        xml.line(StatusLook.QUIET, ChartXml.THIN);
        xml.out().end();
    }

    private void addAxes(ChartXml xml) {
        xml.out()
                .start("c:catAx")
                .empty("c:axId", "val", NAMES)
                .start("c:scaling")
                .empty("c:orientation", "val", "maxMin")
                .end()
                .empty("c:delete", "val", chart.isSingle() ? "1" : "0")
                .empty("c:axPos", "val", "l");
        xml.ticks("General", "none", "low");
        xml.axisLine(StatusLook.QUIET);
        xml.out()
                .empty("c:crossAx", "val", SHARES)
                .empty("c:crosses", "val", "autoZero")
                .empty("c:noMultiLvlLbl", "val", "1")
                .end()
                .start("c:valAx")
                .empty("c:axId", "val", SHARES);
        xml.scaling("0", "1");
        xml.out().empty("c:delete", "val", "1").empty("c:axPos", "val", "b");
        xml.ticks("0%", "none", "nextTo");
        xml.out()
                .empty("c:crossAx", "val", NAMES)
                .empty("c:crosses", "val", "autoZero")
                .end();
    }
}
