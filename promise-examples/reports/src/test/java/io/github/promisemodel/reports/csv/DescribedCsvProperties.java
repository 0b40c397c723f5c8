package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** Every line is as the descriptions say: its key is unique, each value of its datatype, and what is required is there. */
class DescribedCsvProperties {

    private static final CsvDataset DRAWN = DescribedCsv.dataset(Reports.of(DrawnPlans.json(1)));

    @Provide
    Arbitrary<List<String>> amounts() {
        Arbitrary<String> qualifiers = Arbitraries.of("", "", "over ", "at least ", "about ", "under ", "at most ");
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(2);
        return Combinators.combine(qualifiers, numbers)
                .as((qualifier, number) -> qualifier + number.toPlainString())
                .list()
                .ofMaxSize(4);
    }

    /** A drawn plan with a measure of each amount, observed twice. */
    private static String plan(long seed, List<String> amounts) {
        StringBuilder measures = new StringBuilder();
        for (int i = 0; i < amounts.size(); i++) {
            String unit = i % 2 == 0 ? ", \"unit\": \"%\"" : "";
            measures.append(i == 0 ? "" : ", ").append("""
                    {"id": "m%d", "title": "Measure"%s, "observations": [
                        {"amount": "%s", "date": "2024-09-30"}, {"amount": "%3$s", "date": "2025-01"}]}""".formatted(i, unit, amounts.get(i)));
        }
        return DrawnPlans.json(seed).replaceFirst("\"areas\":", "\"measures\": [" + measures + "], \"areas\":");
    }

    @Property(tries = 50)
    void ofAnyPlan(@ForAll long seed, @ForAll("amounts") List<String> amounts) {
        Report report = Reports.of(plan(seed, amounts)).since(PartialDate.parse("2024-06"));
        DescribedCsv described = DescribedCsv.of(report);

        described.requireAsDescribed();
        assertThat(described.lines().stream()
                        .filter(line ->
                                line.get(2).equals("measures") && line.get(6).equals("actual"))
                        .map(line -> line.get(7)))
                .hasSameSizeAs(amounts)
                .allMatch(value -> value.matches("(>=?|<=?|~)?-?[0-9]+[.][0-9]{2}"));
    }

    @Example
    void ofAPlanWithEveryPart() throws IOException {
        DescribedCsv.of(Reports.madeUp()).requireAsDescribed();
        DescribedCsv.of(Reports.southAyrshire().rounding(Rounding.LESS_THAN_ONE))
                .requireAsDescribed();
        DescribedCsv.of(Reports.of(FilledPlan.json("plain"))).requireAsDescribed();
    }

    @Example
    void ofAPlanOfEveryHostileString() throws IOException {
        DescribedCsv.of(Reports.of(HostilePlan.json(HostilePlan.strings()))).requireAsDescribed();
        DescribedCsv.of(Reports.of(FilledPlan.json("=1,\"\r\n#"))).requireAsDescribed();
    }

    /** A drawn plan whose title, and whose council's name, are a text. */
    private static CsvDataset called(String text) {
        ReportDocument any = DRAWN.document();
        ReportDocument document = new ReportDocument(
                any.labels(), any.plan(), any.asOf(), text, any.about(), any.sections(), any.further());
        Plan plan =
                DRAWN.plan().toBuilder().council(Council.of("northmoor", text)).build();
        return new CsvDataset(document, plan, DRAWN.file(), DRAWN.licence());
    }

    @Example
    void everyHostileStringIsATextOfBoth() throws IOException {
        for (String text : HostilePlan.strings()) {
            CsvDataset dataset = called(text);
            JsonNode csvw = DescribedCsv.csvw(dataset);
            JsonNode dataPackage = DescribedCsv.dataPackage(dataset);

            assertThat(csvw.path("dc:title").path("@value").asString()).isEqualTo(text);
            assertThat(csvw.path("dc:publisher")
                            .path("schema:name")
                            .path("@value")
                            .asString())
                    .isEqualTo(text);
            assertThat(csvw.path("dc:description").asString()).contains(text);
            assertThat(dataPackage.path("title").asString()).isEqualTo(text);
            assertThat(DescribedCsv.each(dataPackage.path("contributors"), "title"))
                    .isEqualTo(List.of(text));
            assertThat(dataPackage.path("description").asString()).contains(text);
        }
    }

    @Property
    void aNameOfAFileIsReadBackFromBoth(@ForAll("names") String name) {
        CsvDataset dataset = new CsvDataset(DRAWN.document(), DRAWN.plan(), name, DRAWN.licence());

        String url = DescribedCsv.csvw(dataset).path("url").asString();
        assertThat(url).matches("([A-Za-z0-9._~-]|%[0-9a-f]{2})+");
        assertThat(URLDecoder.decode(url, StandardCharsets.UTF_8)).isEqualTo(name);
        assertThat(DescribedCsv.each(DescribedCsv.dataPackage(dataset).path("resources"), "path"))
                .isEqualTo(List.of(name));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(name -> !name.matches("(?s)[.~].*|.*[/\\\\].*|.*[.][.].*")
                        && name.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff));
    }
}
