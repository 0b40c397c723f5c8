package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The description of the W3C: only terms of its vocabulary, references that hold, and what is said of the file. */
class CsvwDescriptionTest {

    private static final URI LICENCE = URI.create("https://example.org/licence");

    private static JsonNode of(Report report, Optional<URI> licence) {
        CsvDataset dataset = DescribedCsv.dataset(report);
        return DescribedCsv.of(new CsvDataset(dataset.document(), dataset.plan(), "figures.csv", licence))
                .csvw();
    }

    private static Report southAyrshire() throws IOException {
        return Reports.of(Reports.shipped("south-ayrshire-2021-24"));
    }

    private static Report drawn() {
        return Reports.of(DrawnPlans.json(7));
    }

    @Nested
    class Vocabulary {

        private static final Set<String> INHERITED = words("aboutUrl datatype default lang null ordered propertyUrl"
                + " required separator textDirection valueUrl");
        private static final Set<String> TABLE = words(
                "@context @id @type url dialect notes suppressOutput tableDirection tableSchema" + " transformations");
        private static final Set<String> SCHEMA = words("@id @type columns foreignKeys primaryKey rowTitles");
        private static final Set<String> COLUMN = words("@id @type name suppressOutput titles virtual");
        private static final Set<String> DIALECT = words("@id @type commentPrefix delimiter doubleQuote encoding header"
                + " headerRowCount lineTerminators quoteChar skipBlankRows skipColumns skipInitialSpace skipRows trim");
        private static final Set<String> DATATYPE =
                words("@id @type base format length minLength maxLength minimum maximum minInclusive maxInclusive"
                        + " minExclusive maxExclusive");
        private static final Set<String> DATATYPES = words("string positiveInteger date gYear gYearMonth");

        private static Set<String> words(String words) {
            return new HashSet<>(Arrays.asList(words.split(" ")));
        }

        private static void requireTerms(JsonNode object, Set<String> own) {
            for (String name : object.propertyNames()) {
                if (name.matches("(dc|schema|rdf):[A-Za-z]+")) {
                    requireCommon(object.path(name));
                } else {
                    assertThat(own.contains(name) || INHERITED.contains(name))
                            .as(name)
                            .isTrue();
                }
            }
        }

        /** A text, a value with its datatype, an address, or an object of such. */
        private static void requireCommon(JsonNode value) {
            if (value.isString()) {
                return;
            }
            assertThat(value.isObject()).as(value.toString()).isTrue();
            if (value.has("@value")) {
                assertThat(value.path("@value").isString()).isTrue();
                assertThat(value.propertyNames()).isSubsetOf("@value", "@type");
                assertThat(DATATYPES)
                        .contains(
                                value.path("@type").isMissingNode()
                                        ? "string"
                                        : value.path("@type").asString());
            } else if (value.has("@id")) {
                assertThat(value.propertyNames()).containsExactly("@id");
                assertThat(URI.create(value.path("@id").asString()).isAbsolute())
                        .isTrue();
            } else {
                requireTerms(value, Set.of("@type"));
            }
        }

        @Test
        void hasEachTermOfTheDescription() throws IOException {
            for (Report report : List.of(southAyrshire(), drawn(), Reports.madeUp())) {
                JsonNode table = of(report, Optional.of(LICENCE));

                requireTerms(table, TABLE);
                requireTerms(table.path("tableSchema"), SCHEMA);
                requireTerms(table.path("dialect"), DIALECT);
                for (JsonNode column : table.path("tableSchema").path("columns")) {
                    requireTerms(column, COLUMN);
                    JsonNode datatype = column.path("datatype");
                    if (datatype.isObject()) {
                        requireTerms(datatype, DATATYPE);
                    }
                    assertThat(DATATYPES).contains((datatype.isObject() ? datatype.path("base") : datatype).asString());
                }
                assertThat(table.path("@context").path(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
            }
        }

        @Test
        void itsReferencesHold() throws IOException {
            DescribedCsv described = DescribedCsv.of(southAyrshire());
            List<String> names = DescribedCsv.each(described.columns(), "name");

            assertThat(names)
                    .doesNotHaveDuplicates()
                    .isEqualTo(described.lines().get(0));
            assertThat(names)
                    .containsAll(DescribedCsv.texts(
                            described.csvw().path("tableSchema").path("primaryKey")));
            for (JsonNode column : described.columns()) {
                assertThat(DescribedCsv.texts(column.path("titles")))
                        .doesNotHaveDuplicates()
                        .startsWith(column.path("name").asString());
                assertThat(column.path("dc:description").asString()).endsWith(".");
            }
        }

        /** By default a line that begins with # is a comment, and blanks around a value may go. */
        @Test
        void itsDialectTakesNothingFromAValue() {
            JsonNode dialect = of(drawn(), Optional.empty()).path("dialect");

            assertThat(dialect.path("commentPrefix").isNull()).isTrue();
            assertThat(dialect.path("trim").asBoolean(true)).isFalse();
            assertThat(dialect.path("skipInitialSpace").asBoolean(true)).isFalse();
        }
    }

    @Nested
    class DataSet {

        @Test
        void isOfTheCouncilForThePeriodAsOfTheDate() throws IOException {
            JsonNode table = of(southAyrshire(), Optional.of(LICENCE));

            assertThat(table.path("rdf:type").path("@id").asString()).isEqualTo("http://schema.org/Dataset");
            for (String prefix : List.of("dc:", "schema:")) {
                JsonNode publisher = table.path(prefix + "publisher");
                assertThat(publisher.path("schema:name").path("@value").asString())
                        .isEqualTo("South Ayrshire");
                assertThat(publisher.path("schema:areaServed").path("@id").asString())
                        .isEqualTo("http://statistics.gov.scot/id/statistical-geography/S12000028");
                assertThat(table.path(prefix + "license").path("@id").asString())
                        .isEqualTo(LICENCE.toString());
            }
            assertThat(table.path("schema:temporalCoverage").path("@value").asString())
                    .isEqualTo("2021-01-01/2024-12-31");
        }

        @ParameterizedTest
        @CsvSource({
            "2025, 2025, gYear",
            "2025-01, 2025-01, gYearMonth",
            "2025-01-31, 2025-01-31, date",
            "2024-04/2025-03, 2025-03-31, date"
        })
        void isModifiedWhenItIsCounted(String asOf, String written, String type) {
            JsonNode modified =
                    of(drawn().asOf(PartialDate.parse(asOf)), Optional.empty()).path("dc:modified");

            assertThat(modified.path("@value").asString()).isEqualTo(written);
            assertThat(modified.path("@type").asString()).isEqualTo(type);
        }

        @Test
        void saysNothingOfALicenceOrOfAnAreaThatIsNotKnown() {
            JsonNode table = of(drawn(), Optional.empty());

            assertThat(table.propertyNames())
                    .doesNotContain("dc:license", "schema:license", "dc:spatial", "schema:spatialCoverage")
                    .contains("dc:publisher");
            assertThat(table.path("dc:publisher").propertyNames()).doesNotContain("schema:areaServed");
        }

        @Test
        void hasTheCodeOfTodayForACouncilWhoseCodeWasReplaced() {
            CsvDataset any = DescribedCsv.dataset(drawn());
            CsvDataset fife = new CsvDataset(
                    any.document(),
                    any.plan().toBuilder().council(Council.of("S12000015")).build(),
                    "figures.csv",
                    Optional.empty());

            assertThat(DescribedCsv.of(fife)
                            .csvw()
                            .path("dc:spatial")
                            .path("@id")
                            .asString())
                    .endsWith("/S12000047");
        }

        @Test
        void isInTheLanguageOfItsWords() {
            Labels other = Labels.of(Locale.forLanguageTag("qaa"));
            CsvDataset dataset = new CsvDataset(
                    ReportFigures.document(drawn(), other), drawn().plan(), "figures.csv", Optional.empty());

            assertThat(DescribedCsv.of(dataset)
                            .csvw()
                            .path("@context")
                            .path(1)
                            .path("@language")
                            .asString())
                    .isEqualTo("qaa");
        }
    }
}
