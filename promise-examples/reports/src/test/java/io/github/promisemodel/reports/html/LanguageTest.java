package io.github.promisemodel.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * That a page can be in a language that is not English. There is no such language yet; the words here are the English ones in
 * brackets, so that what stands outside of brackets came from elsewhere.
 */
class LanguageTest {

    private static final String LANGUAGE = "qps";

    private static final class Bracketed extends ResourceBundle {

        private final ResourceBundle english = ResourceBundle.getBundle(Labels.class.getName(), Locale.ENGLISH);

        @Override
        protected Object handleGetObject(String key) {
            return key.equals("language") ? LANGUAGE : "\u27e6" + english.getString(key) + "\u27e7";
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(english.keySet());
        }
    }

    private static List<Document> pages() throws IOException {
        Labels labels = Labels.from(new Bracketed());
        return List.of(
                Jsoup.parse(new HtmlReport(ReportFigures.document(Reports.whole(), labels)).render()),
                Jsoup.parse(new HtmlReport(
                                ReportFigures.document(Reports.of(Reports.shipped("north-ayrshire-2021-24")), labels))
                        .render()),
                Jsoup.parse(new HtmlReport(ReportFigures.document(Reports.of(FilledPlan.json("<plain>")), labels))
                        .render()));
    }

    @Test
    void aPageSaysWhichLanguageItIsIn() throws IOException {
        for (Document page : pages()) {
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(LANGUAGE);
        }
    }

    @Test
    void everyWordIsOneOfTheLanguageOrThePlansOrIsSaidToBeEnglish() throws IOException {
        for (Document page : pages()) {
            page.select("style, bdi, .letter").remove();
            List<String> texts = page.nodeStream(TextNode.class)
                    .map(TextNode::getWholeText)
                    .map(String::strip)
                    .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                    .toList();

            assertThat(texts)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(text -> assertThat(text).matches(LanguageTest::isOfTheLanguage));
        }
    }

    @Test
    void soIsEveryWordThatAScreenReaderAloneSays() throws IOException {
        for (Document page : pages()) {
            for (Element cell : page.select("td[data-heading]")) {
                assertThat(cell.attr("data-heading")).matches(LanguageTest::isOfTheLanguage);
            }
            for (Element labelled : page.select("[aria-label]")) {
                assertThat(labelled.attr("aria-label")).matches(LanguageTest::isOfTheLanguage);
            }
        }
    }

    /** It begins with a bracket, but for what begins with the mark of what is kept back. */
    private static boolean isOfTheLanguage(String text) {
        return text.startsWith("\u27e6") || text.equals("[c]");
    }

    @Test
    void whatTheLibraryItselfSaysIsMarkedAsEnglish() throws IOException {
        Document page = pages().get(0);

        assertThat(page.select("#table-errors-and-warnings td bdi"))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.attr("lang")).isEqualTo("en"));
        assertThat(page.select("#table-every-action th bdi[lang]")).isEmpty();
    }
}
