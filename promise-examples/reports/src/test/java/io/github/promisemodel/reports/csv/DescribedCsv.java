package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as comma-separated values with both of its descriptions, each read back as others read them. */
record DescribedCsv(List<List<String>> lines, JsonNode csvw, JsonNode dataPackage) {

    static final String FILE = "figures.csv";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static DescribedCsv of(Report report) {
        return of(dataset(report));
    }

    static CsvDataset dataset(Report report) {
        return new CsvDataset(
                ReportFigures.document(report, Labels.of(Locale.ENGLISH)), report.plan(), FILE, Optional.empty());
    }

    static DescribedCsv of(CsvDataset dataset) {
        return new DescribedCsv(
                StrictCsv.records(new CsvReport(dataset.document(), CsvForm.MACHINE).render()),
                csvw(dataset),
                dataPackage(dataset));
    }

    static JsonNode csvw(CsvDataset dataset) {
        return MAPPER.readTree(PlanJson.DEFAULT.toJson(CsvwDescription.of(dataset), ValueCodecs.ANY));
    }

    static JsonNode dataPackage(CsvDataset dataset) {
        return MAPPER.readTree(PlanJson.DEFAULT.toJson(DataPackage.of(dataset), ValueCodecs.ANY));
    }

    JsonNode columns() {
        return csvw.path("tableSchema").path("columns");
    }

    JsonNode schema() {
        return dataPackage.path("resources").path(0).path("schema");
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    /** What a list of objects has under a name. */
    static List<String> each(JsonNode list, String name) {
        List<String> texts = new ArrayList<>();
        list.forEach(object -> texts.add(object.path(name).asString()));
        return texts;
    }

    /** Requires that every line is as both descriptions say. */
    void requireAsDescribed() {
        assertThat(lines.get(0)).isEqualTo(each(columns(), "name")).isEqualTo(each(schema().path("fields"), "name"));
        List<String> key = texts(csvw.path("tableSchema").path("primaryKey"));
        assertThat(texts(schema().path("primaryKey"))).isEqualTo(key);
        List<Integer> places =
                key.stream().map(name -> lines.get(0).indexOf(name)).toList();
        Set<List<String>> found = new HashSet<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(lines.get(0));
            assertThat(found.add(places.stream().map(line::get).toList()))
                    .as("the key of %s is new", line)
                    .isTrue();
            for (int i = 0; i < line.size(); i++) {
                requireColumn(columns().get(i), line.get(i));
                requireField(schema().path("fields").get(i), line.get(i));
            }
        }
    }

    private static void requireColumn(JsonNode column, String value) {
        if (value.isEmpty()) {
            assertThat(column.path("required").asBoolean())
                    .as(column + " is there")
                    .isFalse();
            return;
        }
        JsonNode datatype = column.path("datatype");
        String base = datatype.isString()
                ? datatype.asString()
                : datatype.path("base").asString();
        switch (base) {
            case "string" -> {
                if (datatype.has("format")) {
                    assertThat(value).containsPattern(datatype.path("format").asString());
                }
            }
            case "positiveInteger" -> assertThat(value).matches("[1-9][0-9]*");
            default -> throw new AssertionError("The datatype " + base + " is not known");
        }
    }

    private static void requireField(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            assertThat(constraints.path("required").asBoolean())
                    .as(field + " is there")
                    .isFalse();
            return;
        }
        switch (field.path("type").asString()) {
            case "string" -> {
                if (constraints.has("pattern")) {
                    assertThat(value).matches(constraints.path("pattern").asString());
                }
            }
            case "integer" ->
                assertThat(Long.parseLong(value))
                        .isGreaterThanOrEqualTo(constraints.path("minimum").asLong());
            default -> throw new AssertionError("The type of " + field + " is not known");
        }
    }
}
