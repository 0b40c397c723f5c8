package io.github.promisemodel.reports.same;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a report back from a web page. */
final class PageReader {

    private final Document page;

    private PageReader(Document page) {
        this.page = page;
    }

    static ReadReport read(String html) {
        Document page = Jsoup.parse(html);
        page.select(".letter, figure, #replaced")
                .remove(); // the word says the same as the letter; charts are read apart
        return new PageReader(page).report();
    }

    private ReadReport report() {
        List<ReadReport.Part> sections = new ArrayList<>();
        for (Element section : page.select("main > section")) {
            List<ReadReport.Shown> tables = new ArrayList<>();
            section.select("div.figures").forEach(figures -> tables.add(table(figures)));
            sections.add(new ReadReport.Part(section.expectFirst("h2").text(), tables));
        }
        return new ReadReport(
                page.expectFirst("h1").text(),
                page.select("header dl > div").stream()
                        .map(fact -> fact.expectFirst("dt").text() + ": "
                                + fact.expectFirst("dd").text())
                        .toList(),
                sections);
    }

    private static ReadReport.Shown table(Element figures) {
        List<List<String>> oneByOne = figures.select("dl.headline > div").stream()
                .map(figure -> List.of(
                        figure.expectFirst("dt").text(),
                        text(figure, ".figure"),
                        text(figure, ".of"),
                        text(figure, ".share"),
                        text(figure, ".meaning")))
                .toList();
        if (!oneByOne.isEmpty()) {
            return new ReadReport.Shown(
                    figures.expectFirst("h3").text(), List.of(), oneByOne, texts(figures.select("p.note")));
        }
        return new ReadReport.Shown(
                figures.expectFirst("h3").text(),
                texts(figures.select("thead th")),
                figures.select("tbody tr").stream()
                        .map(row -> texts(row.children()))
                        .toList(),
                texts(figures.select("p.note")));
    }

    /** The text of a part, if it is there. */
    private static String text(Element whole, String part) {
        return whole.select(part).text();
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(Element::text).toList();
    }
}
