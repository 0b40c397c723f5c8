package io.github.promisemodel.reports.csv;

import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.scotland.CouncilArea;
import io.github.promisemodel.scotland.Councils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The description of a file of comma-separated values as the W3C has it in "Metadata Vocabulary for Tabular Data" (CSVW): its
 * columns with their meaning and datatype, its primary key and its dialect, and who publishes it, for which time and under which licence, in the
 * terms of Dublin Core and as a data set of schema.org.
 *
 * <p>It is written beside the file, whose name with {@link #SUFFIX} behind it is where programs look for it.
 *
 * <p>Words of the report are in its language. The plan's own words have no language, since the plan does not state one. The date is the
 * one that the report counts as of; that of a range is its last day.
 */
public final class CsvwDescription {

    /** What is behind the name of a file in the name of its description. */
    public static final String SUFFIX = "-metadata.json";

    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String VALUE = "@value";

    /** Where Scotland's official statistics have a council's area, by its GSS code. */
    private static final String AREAS = "http://statistics.gov.scot/id/statistical-geography/";

    private static final String UNRESERVED = "-._~";

    private final CsvDataset dataset;

    private CsvwDescription(CsvDataset dataset) {
        this.dataset = dataset;
    }

    /**
     * The description of a file.
     *
     * @param dataset the file
     * @return its description, for a facade to write
     */
    public static ExtensionValue of(CsvDataset dataset) {
        return new CsvwDescription(dataset).table().value();
    }

    private JsonFields table() {
        JsonFields table = new JsonFields()
                .put(
                        "@context",
                        new ExtensionValue.Items(List.of(
                                new ExtensionValue.Text("http://www.w3.org/ns/csvw"),
                                new JsonFields()
                                        .put("@language", dataset.labels().language())
                                        .value())))
                .put(TYPE, "Table")
                .put("url", url(dataset.file()))
                .put("rdf:type", node("http://schema.org/Dataset"));
        addDublinCore(table);
        addSchemaOrg(table);
        return table.put("dialect", dialect()).put("tableSchema", schema());
    }

    private void addDublinCore(JsonFields table) {
        table.put("dc:title", ofPlan(dataset.document().title()))
                .put("dc:description", dataset.description())
                .put("dc:identifier", ofPlan(dataset.document().plan()))
                .put("dc:publisher", publisher())
                .put("dc:spatial", area())
                .put("dc:temporal", period())
                .put("dc:modified", date(dataset.document().asOf()))
                .put("dc:license", licence());
    }

    private void addSchemaOrg(JsonFields table) {
        table.put("schema:name", ofPlan(dataset.document().title()))
                .put("schema:description", dataset.description())
                .put("schema:publisher", publisher())
                .put("schema:spatialCoverage", area())
                .put("schema:temporalCoverage", period())
                .put("schema:dateModified", date(dataset.document().asOf()))
                .put("schema:license", licence());
    }

    // ------------------------------------------------------------------------

    private ExtensionValue publisher() {
        return new JsonFields()
                .put(TYPE, "schema:Organization")
                .put("schema:name", ofPlan(dataset.publisher()))
                .put("schema:identifier", ofPlan(dataset.plan().getCouncil().getCode()))
                .put("schema:areaServed", area())
                .value();
    }

    /** The council's area; of a council that has no GSS code nothing is said. */
    private Optional<ExtensionValue> area() {
        String code = dataset.plan().getCouncil().getCode();
        return Councils.isCode(code)
                ? Councils.find(code).map(CouncilArea::code).map(current -> node(AREAS + current))
                : Optional.empty();
    }

    private Optional<ExtensionValue> licence() {
        return dataset.licence().map(licence -> node(licence.toASCIIString()));
    }

    /** From its first day to its last, as ISO 8601 writes it. */
    private ExtensionValue period() {
        PlanPeriod period = dataset.plan().getPeriod();
        return ofPlan(period.getStart().start() + "/" + period.getEnd().end());
    }

    private static ExtensionValue date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> typed(date.toString(), "gYear");
            case MONTH -> typed(date.toString(), "gYearMonth");
            case DAY -> typed(date.toString(), "date");
            case RANGE -> typed(date.end().toString(), "date");
        };
    }

    private static ExtensionValue typed(String value, String type) {
        return new JsonFields().put(VALUE, value).put(TYPE, type).value();
    }

    /** Words that are of no stated language. */
    private static ExtensionValue ofPlan(String text) {
        return new JsonFields().put(VALUE, text).value();
    }

    private static ExtensionValue node(String address) {
        return new JsonFields().put(ID, address).value();
    }

    // ------------------------------------------------------------------------

    /** As the standard for the values has it, without what readers do of themselves: no comments, and blanks stay. */
    private static JsonFields dialect() {
        return new JsonFields()
                .put("encoding", "utf-8")
                .put("delimiter", ",")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("lineTerminators", List.of("\r\n"))
                .put("header", true)
                .put("commentPrefix", new ExtensionValue.Nothing())
                .put("skipInitialSpace", false)
                .put("trim", false);
    }

    private JsonFields schema() {
        List<ExtensionValue> columns = new ArrayList<>();
        for (CsvColumn column : CsvColumn.values()) {
            columns.add(column(column).value());
        }
        return new JsonFields()
                .put("null", "")
                .put("columns", new ExtensionValue.Items(columns))
                .put("primaryKey", CsvColumn.key());
    }

    /** Its name is among its titles: by these the first line of the file is known to be that of the description. */
    private JsonFields column(CsvColumn column) {
        Set<String> titles = new LinkedHashSet<>(List.of(column.header(), column.title(dataset.labels())));
        return new JsonFields()
                .put("name", column.header())
                .put("titles", titles)
                .put("dc:description", column.meaning(dataset.labels()))
                .put("datatype", datatype(column))
                .put("required", column.isRequired());
    }

    private static ExtensionValue datatype(CsvColumn column) {
        return switch (column.datatype()) {
            case TEXT -> new ExtensionValue.Text("string");
            case DATE ->
                new JsonFields()
                        .put("base", "string")
                        .put("format", "^" + CsvColumn.DATE_PATTERN + "$")
                        .value();
            case NUMBER_OF_ROW -> new ExtensionValue.Text("positiveInteger");
        };
    }

    /** The name of a file as a relative web address. */
    static String url(String file) {
        StringBuilder url = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) Byte.toUnsignedInt(each);
            boolean letter = character < 0x80 && Character.isLetterOrDigit(character);
            if (letter || UNRESERVED.indexOf(character) >= 0) {
                url.append(character);
            } else {
                url.append('%')
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 0xf, 16));
            }
        }
        return url.toString();
    }
}
