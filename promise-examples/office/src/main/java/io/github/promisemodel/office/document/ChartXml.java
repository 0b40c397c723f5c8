package io.github.promisemodel.office.document;

import java.util.List;
import java.util.function.Function;

/** The XML of a chart: what charts of bars and of lines have in common. The elements are in the order that their schema has. */
final class ChartXml {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** In hundredths of a point. */
    private static final String LETTERS = "900";

    /** In EMU: three quarters of a point, and two points. */
    static final String THIN = "9525";

    static final String THICK = "25400";

    private final Xml out = new Xml();
    private final ChartSheet sheet;
    private int series;

    ChartXml(ChartSheet sheet) {
        this.sheet = sheet;
    }

    Xml out() {
        return out;
    }

    /** Begins a chart whose plot follows. */
    void start() {
        out.start(
                        "c:chartSpace",
                        "xmlns:c",
                        Drawing.CHART,
                        "xmlns:a",
                        DRAWING,
                        "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .empty("c:roundedCorners", "val", "0")
                .start("c:chart")
                .empty("c:autoTitleDeleted", "val", "1")
                .start("c:plotArea")
                .empty("c:layout");
    }

    /** Ends it: no frame around it, and letters as large as those of tables. */
    void end(boolean hasLegend, String workbook) {
        out.end();
        if (hasLegend) {
            out.start("c:legend")
                    .empty("c:legendPos", "val", "b")
                    .empty("c:overlay", "val", "0")
                    .end();
        }
        out.empty("c:plotVisOnly", "val", "1")
                .empty("c:dispBlanksAs", "val", "gap")
                .end();
        out.start("c:spPr");
        solid(StatusLook.PAPER);
        out.start("a:ln").empty("a:noFill").end().end();
        letters();
        out.start("c:externalData", "r:id", workbook)
                .empty("c:autoUpdate", "val", "0")
                .end()
                .end();
    }

    void solid(String colour) {
        out.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
    }

    void line(String colour, String width) {
        out.start("a:ln", "w", width);
        solid(colour);
        out.end();
    }

    void letters() {
        out.start("c:txPr").empty("a:bodyPr").start("a:p").start("a:pPr").start("a:defRPr", "sz", LETTERS);
        solid(StatusLook.INK);
        out.end().end().empty("a:endParaRPr", "lang", "en-GB").end().end();
    }

    /** Begins a series under a name. */
    void startSeries(String name, int column) {
        String number = Integer.toString(series++);
        out.start("c:ser").empty("c:idx", "val", number).empty("c:order", "val", number);
        out.start("c:tx").start("c:strRef");
        reference(sheet.name(column));
        out.start("c:strCache").empty("c:ptCount", "val", "1");
        point(0, name);
        out.end().end().end();
    }

    void texts(String element, int column, List<String> texts) {
        values(element, "c:strRef", "c:strCache", "", column, texts, text -> text);
    }

    <T> void numbers(String element, int column, String format, List<T> numbers, Function<T, String> text) {
        values(element, "c:numRef", "c:numCache", format, column, numbers, text);
    }

    private <T> void values(
            String element,
            String kind,
            String cache,
            String format,
            int column,
            List<T> values,
            Function<T, String> text) {
        out.start(element).start(kind);
        reference(sheet.values(column, values.size()));
        out.start(cache);
        if (!format.isEmpty()) {
            out.start("c:formatCode").text(format).end();
        }
        out.empty("c:ptCount", "val", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            point(i, text.apply(values.get(i)));
        }
        out.end().end().end();
    }

    private void reference(String reference) {
        out.start("c:f").text(reference).end();
    }

    private void point(int number, String value) {
        out.start("c:pt", "idx", Integer.toString(number))
                .start("c:v")
                .text(value)
                .end()
                .end();
    }

    /**
     * Shows the numbers of a series on paper, but for those of points that have no room for theirs.
     *
     * @param format how they are written
     */
    void labels(String format, String position, List<Integer> without) {
        out.start("c:dLbls");
        for (int point : without) {
            out.start("c:dLbl")
                    .empty("c:idx", "val", Integer.toString(point))
                    .empty("c:delete", "val", "1")
                    .end();
        }
        out.empty("c:numFmt", "formatCode", format, "sourceLinked", "0").start("c:spPr");
        solid(StatusLook.PAPER);
        out.end();
        letters();
        out.empty("c:dLblPos", "val", position)
                .empty("c:showLegendKey", "val", "0")
                .empty("c:showVal", "val", "1")
                .empty("c:showCatName", "val", "0")
                .empty("c:showSerName", "val", "0")
                .empty("c:showPercent", "val", "0")
                .empty("c:showBubbleSize", "val", "0")
                .end();
    }

    /** The ends of a scale of numbers, of which an element of the axis before says which axis it is. */
    void scaling(String least, String most) {
        out.start("c:scaling")
                .empty("c:orientation", "val", "minMax")
                .empty("c:max", "val", most)
                .empty("c:min", "val", least)
                .end();
    }

    /** How an axis is marked: the format of its numbers, its marks, and where what they say is. */
    void ticks(String format, String marks, String labels) {
        out.empty("c:numFmt", "formatCode", format, "sourceLinked", "0")
                .empty("c:majorTickMark", "val", marks)
                .empty("c:minorTickMark", "val", "none")
                .empty("c:tickLblPos", "val", labels);
    }

    void grid() {
        out.start("c:majorGridlines").start("c:spPr");
        line("B1B4B6", THIN);
        out.end().end();
    }

    void axisLine(String colour) {
        out.start("c:spPr");
        line(colour, THIN);
        out.end();
    }
}
