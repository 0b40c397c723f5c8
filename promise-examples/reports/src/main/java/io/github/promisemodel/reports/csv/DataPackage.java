package io.github.promisemodel.reports.csv;

import io.github.promisemodel.reference.ExtensionValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The description of a file of comma-separated values as a Tabular Data Package of Frictionless Data, version 1: its columns with their
 * meaning and type, its primary key and its dialect, its publisher and its licence.
 *
 * <p>It is written beside the file, as {@link #FILE}; a folder has one. The title of the plan is the title of the package.
 */
public final class DataPackage {

    /** The name of the file that it is in. */
    public static final String FILE = "datapackage.json";

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9._]+");

    /** The name of a package of whose plan's id no character can be in a name. */
    private static final String UNNAMED = "plan";

    private final CsvDataset dataset;

    private DataPackage(CsvDataset dataset) {
        this.dataset = dataset;
    }

    /**
     * The description of a file.
     *
     * @param dataset the file
     * @return its description, for a facade to write
     */
    public static ExtensionValue of(CsvDataset dataset) {
        return new DataPackage(dataset).descriptor().value();
    }

    private JsonFields descriptor() {
        JsonFields publisher =
                new JsonFields().put("title", dataset.publisher()).put("role", "publisher");
        return new JsonFields()
                .put("profile", "tabular-data-package")
                .put("name", name(dataset.document().plan()))
                .put("title", dataset.document().title())
                .put("description", dataset.description())
                .put("contributors", new ExtensionValue.Items(List.of(publisher.value())))
                .put("licenses", licences())
                .put("resources", new ExtensionValue.Items(List.of(resource().value())));
    }

    private Optional<ExtensionValue> licences() {
        return dataset.licence()
                .map(licence -> new JsonFields().put("path", licence.toASCIIString()))
                .map(path -> new ExtensionValue.Items(List.of(path.value())));
    }

    private JsonFields resource() {
        return new JsonFields()
                .put("profile", "tabular-data-resource")
                .put("name", "figures")
                .put("path", dataset.file())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("dialect", dialect())
                .put("schema", schema());
    }

    private static JsonFields dialect() {
        return new JsonFields()
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("skipInitialSpace", false)
                .put("header", true)
                .put("caseSensitiveHeader", true);
    }

    private JsonFields schema() {
        List<ExtensionValue> fields = new ArrayList<>();
        for (CsvColumn column : CsvColumn.values()) {
            fields.add(field(column).value());
        }
        return new JsonFields()
                .put("fields", new ExtensionValue.Items(fields))
                .put("primaryKey", CsvColumn.key())
                .put("missingValues", List.of(""));
    }

    private JsonFields field(CsvColumn column) {
        JsonFields constraints = new JsonFields().put("required", column.isRequired());
        String type = "string";
        switch (column.datatype()) {
            case TEXT -> {}
            case DATE -> constraints.put("pattern", CsvColumn.DATE_PATTERN);
            case NUMBER_OF_ROW -> {
                type = "integer";
                constraints.put("minimum", 1);
            }
        }
        return new JsonFields()
                .put("name", column.header())
                .put("title", column.title(dataset.labels()))
                .put("description", column.meaning(dataset.labels()))
                .put("type", type)
                .put("constraints", constraints);
    }

    /** A name of the characters that names of packages may have. */
    private static String name(String id) {
        String name = NOT_IN_NAMES
                .matcher(id.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? UNNAMED : name;
    }
}
