package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts that nobody thought of, through the forms of a report and back by a parser of others. */
class AnyTextProperties {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> dangerous = Arbitraries.strings()
                .withChars("<>&\"'`={}|\\*_[]()#!-+@~^$;,%/: \t\r\n\u0000\u000b\u200b\u202e\u00a0\ufeff\uff1d\u2028a1")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(any, dangerous, dangerous)
                .filter(AnyTextProperties::isWhole)
                .list()
                .ofSize(6);
    }

    /** Half a character is refused when a plan is read. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    }

    private static Report report(List<String> texts) {
        return Reports.of(HostilePlan.json(texts));
    }

    @Property(tries = 60)
    void inAWebPageATextIsTheTextOfAnElement(@ForAll("texts") List<String> texts) {
        Document page = Jsoup.parse(new HtmlReport(ReportFigures.document(report(texts), LABELS)).render());

        List<String> shown = new ArrayList<>();
        for (Element title : page.select("#table-every-action tbody th bdi:last-child")) {
            shown.add(title.wholeText());
        }
        assertThat(shown).isEqualTo(texts.stream().map(HostilePlan::held).toList());
        assertThat(page.select("script, img, iframe, a:not([href^=#])")).isEmpty();
    }

    @Property(tries = 60)
    void forProgramsATextIsAsItIsButForControlCharacters(@ForAll("texts") List<String> texts) {
        assertThat(titles(records(report(texts), CsvForm.MACHINE)))
                .isEqualTo(texts.stream().map(EveryForm::withoutControls).toList());
    }

    @Property(tries = 60)
    void forSpreadsheetsATextIsNoFormulaAndANumberIsANumber(@ForAll("texts") List<String> texts) {
        List<CsvRecord> records = records(report(texts), CsvForm.SPREADSHEET);

        List<String> titles = titles(records);
        for (int i = 0; i < texts.size(); i++) {
            String plain = EveryForm.withoutControls(texts.get(i));
            assertThat(titles.get(i)).isIn(plain, "'" + plain);
            assertThat(titles.get(i)).doesNotContainPattern("\\A[\\s\\p{Z}\\p{C}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]");
        }
        assertThat(records).allSatisfy(line -> {
            if (!line.getField(8).isEmpty()) {
                assertThat(new BigDecimal(line.getField(7)).toPlainString()).isEqualTo(line.getField(7));
            }
        });
    }

    private static List<CsvRecord> records(Report report, CsvForm form) {
        String csv = new CsvReport(ReportFigures.document(report, LABELS), form)
                .render()
                .replaceFirst("^\ufeff", "");
        return CsvReader.builder().ofCsvRecord(csv).stream().skip(1).toList();
    }

    private static List<String> titles(List<CsvRecord> records) {
        return records.stream()
                .filter(line -> line.getField(2).equals("every-action")
                        && line.getField(6).equals("status"))
                .map(line -> line.getField(5))
                .toList();
    }
}
