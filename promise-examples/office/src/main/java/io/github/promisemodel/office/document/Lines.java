package io.github.promisemodel.office.document;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.LineScale;
import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.figures.LineValues.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is observed of a measure over time: points where dates and numbers are, lines between those of one kind that are next to each
 * other, and what they are compared with. Days are numbers, as spreadsheets have them, so that dates are as far apart as they are.
 */
final class Lines {

    private static final long WIDTH = 165 * Drawing.MILLIMETRE;
    private static final long HEIGHT = 60 * Drawing.MILLIMETRE;

    /** The day that spreadsheets count from. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    private static final String DAYS = "1";
    private static final String NUMBERS = "2";

    private final LineValues values;
    private final LineScale scale;
    private final ChartSheet sheet;
    private final ChartXml xml;

    Lines(LineValues values, LineScale scale, ChartSheet sheet) {
        this.values = values;
        this.scale = scale;
        this.sheet = sheet;
        this.xml = new ChartXml(sheet);
    }

    Drawing drawing(WordFile file, String key) {
        xml.start();
        xml.out()
                .start("c:scatterChart")
                .empty("c:scatterStyle", "val", "lineMarker")
                .empty("c:varyColors", "val", "0");
        values.levels().forEach(this::addLevel);
        values.dated().stream().filter(value -> !values.isObserved(value)).forEach(this::addPoint);
        values.courses().forEach(this::addCourse);
        xml.out().empty("c:axId", "val", DAYS).empty("c:axId", "val", NUMBERS).end();
        addDays();
        addNumbers();
        xml.end(false, WordFile.WORKBOOK);
        return new Drawing(file.addChart(xml.out(), sheet), key, values.name(), values.description(), WIDTH, HEIGHT);
    }

    private static String day(LocalDate date) {
        return Long.toString(ChronoUnit.DAYS.between(ORIGIN, date));
    }

    /** A target or a median: from side to side, or from its first day to its last. */
    private void addLevel(Value level) {
        LocalDate from =
                values.from(level).filter(day -> day.isAfter(values.first())).orElse(values.first());
        LocalDate until =
                values.until(level).filter(day -> day.isBefore(values.last())).orElse(values.last());
        int[] columns = start(level, List.of(from, until), List.of(level.number(), level.number()));
        xml.out().start("c:spPr").start("a:ln", "w", ChartXml.THICK);
        xml.solid(colour(level));
        xml.out().empty("a:prstDash", "val", "dash").end().end();
        xml.out().start("c:marker").empty("c:symbol", "val", "none").end();
        end(columns, List.of(from, until), List.of(level.number(), level.number()));
    }

    /** A value of somebody else, or the baseline. */
    private void addPoint(Value value) {
        int[] columns = start(value, List.of(value.day()), List.of(value.number()));
        xml.out().start("c:spPr").start("a:ln").empty("a:noFill").end().end();
        addMarker(value, "diamond");
        end(columns, List.of(value.day()), List.of(value.number()));
    }

    private void addCourse(List<Value> course) {
        List<LocalDate> days = course.stream().map(Value::day).toList();
        List<BigDecimal> numbers = course.stream().map(Value::number).toList();
        int[] columns = start(course.get(0), days, numbers);
        xml.out().start("c:spPr");
        xml.line(colour(course.get(0)), ChartXml.THICK);
        xml.out().end();
        addMarker(course.get(0), "circle");
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            if (!values.isNumbered(course.get(i))) {
                without.add(i);
            }
        }
        xml.labels("General", "t", without);
        end(columns, days, numbers);
    }

    private static String colour(Value value) {
        return StatusLook.of(value.mark()).colour();
    }

    private void addMarker(Value value, String symbol) {
        xml.out()
                .start("c:marker")
                .empty("c:symbol", "val", symbol)
                .empty("c:size", "val", "7")
                .start("c:spPr");
        xml.solid(colour(value));
        xml.line(colour(value), ChartXml.THIN);
        xml.out().end().end();
    }

    private int[] start(Value of, List<LocalDate> days, List<BigDecimal> numbers) {
        int[] columns = {sheet.add("", days), sheet.add(of.mark().word(), numbers)};
        xml.startSeries(of.mark().word(), columns[1]);
        return columns;
    }

    private void end(int[] columns, List<LocalDate> days, List<BigDecimal> numbers) {
        xml.numbers("c:xVal", columns[0], "yyyy-mm-dd", days, Lines::day);
        xml.numbers("c:yVal", columns[1], "General", numbers, BigDecimal::toPlainString);
        xml.out().empty("c:smooth", "val", "0").end();
    }

    // ------------------------------------------------------------------------

    /** The first and the last date; there is no room for the words of those between. */
    private void addDays() {
        String length = Long.toString(ChronoUnit.DAYS.between(values.first(), values.last()));
        xml.out().start("c:valAx").empty("c:axId", "val", DAYS);
        xml.scaling(day(values.first()), day(values.last()));
        xml.out().empty("c:delete", "val", "0").empty("c:axPos", "val", "b");
        xml.ticks(isOfYears() ? "yyyy" : "mmm yyyy", "out", "low");
        xml.axisLine(StatusLook.QUIET);
        xml.out()
                .empty("c:crossAx", "val", NUMBERS)
                .empty("c:crosses", "val", "min")
                .empty("c:crossBetween", "val", "midCat")
                .empty("c:majorUnit", "val", length)
                .end();
    }

    /** Whether its dates are whole years, of which no month is known. */
    private boolean isOfYears() {
        return values.dated().stream()
                .map(value -> value.date().orElseThrow().date())
                .map(PartialDate::toString)
                .allMatch(date -> date.length() == 4);
    }

    private void addNumbers() {
        xml.out().start("c:valAx").empty("c:axId", "val", NUMBERS);
        xml.scaling(scale.least().toPlainString(), scale.most().toPlainString());
        xml.out().empty("c:delete", "val", "0").empty("c:axPos", "val", "l");
        xml.grid();
        xml.ticks("General", "none", "low");
        xml.axisLine(StatusLook.PAPER);
        xml.out()
                .empty("c:crossAx", "val", DAYS)
                .empty("c:crosses", "val", "min")
                .empty("c:crossBetween", "val", "midCat")
                .empty("c:majorUnit", "val", scale.step().toPlainString())
                .end();
    }
}
