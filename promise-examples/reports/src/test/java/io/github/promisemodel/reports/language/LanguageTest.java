package io.github.promisemodel.reports.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reports.csv.CsvDataset;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.csv.CsvwDescription;
import io.github.promisemodel.reports.csv.DataPackage;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.scotland.NationalFrame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report can be in a language that is not English: in a made-up one, and of plans in letters of their own, no form of it has an
 * English word.
 *
 * <p>Latin letters are left to what is of no language: the letters of statuses, the names that scripts and the command know parts,
 * tables and columns by, places in a file and the constants that it may have, whose names are the format's, and the ids of the
 * national frame and its titles, which are data.
 */
class LanguageTest {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    /** The letters by which statuses are told, in strips as many as there are entries. */
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z_])(?:x|[NITRBPHCGAD]+)(?![A-Za-z_])");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A time in the form of ISO 8601. */
    private static final Pattern TIME = Pattern.compile("[0-9-]{10}T[0-9:.]+Z");

    /** How long lines are in which no text is broken. */
    private static final int UNBROKEN = 1_000_000;

    /** The mark of what is suppressed. */
    private static final String SUPPRESSED = "[c]";

    private static final Map<String, ReportDocument> DOCUMENTS = new TreeMap<>();

    private static final Map<String, CsvDataset> DATASETS = new TreeMap<>();

    /** What descriptions of comma-separated values say in words: their other texts are terms and names of columns. */
    private static final Set<String> DESCRIBING =
            Set.of("dc:title", "dc:description", "schema:name", "schema:description", "title", "description");

    @BeforeAll
    static void makeDocuments() throws IOException {
        MadeUpReports made = MadeUpReports.make();
        DOCUMENTS.putAll(made.documents());
        DATASETS.putAll(made.datasets());
    }

    @Test
    void theDocumentsHaveEveryTable() {
        Set<String> keys = DOCUMENTS.values().stream()
                .flatMap(document -> document.tables().stream())
                .map(FigureTable::key)
                .collect(Collectors.toSet());

        assertThat(keys).hasSizeGreaterThan(40);
    }

    @Test
    void noTableHasAnEnglishWord() {
        requireNone((document, english) -> {
            english.accept(document.title());
            document.about()
                    .forEach(fact ->
                            english.accept(fact.name() + ": " + fact.value().shown()));
            document.sections().forEach(section -> english.accept(section.heading()));
            for (FigureTable table : document.tables()) {
                english.accept(table.caption());
                english.accept(table.rowHeading());
                table.columns().forEach(column -> english.accept(column.heading()));
                table.notes().forEach(note -> english.accept(note.shown()));
                for (Row row : table.rows()) {
                    english.accept(row.reference() + " " + row.title().shown());
                    row.cells().forEach(cell -> english.accept(cell.shown()));
                }
            }
        });
    }

    @Test
    void noTextHas() {
        requireNone((document, english) -> {
            String text = new TextDocument(document, new TextStyle(false, false, UNBROKEN)).render();
            for (String line : text.split("\n", -1)) {
                english.accept(withoutLetters(line));
            }
        });
    }

    private static String withoutLetters(String line) {
        return LETTERS.matcher(line).replaceAll("");
    }

    @Test
    void noWebPageHas() {
        requireNone((document, english) -> {
            Document page = Jsoup.parse(new HtmlReport(document).render());
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(MadeUpLanguage.LANGUAGE);
            page.select("style, .letter").remove();
            page.nodeStream(TextNode.class).map(TextNode::getWholeText).forEach(english);
            for (Element element : page.select("body *")) {
                for (Attribute attribute : element.attributes()) {
                    if (Set.of("aria-label", "data-heading", "title", "alt").contains(attribute.getKey())) {
                        english.accept(attribute.getValue());
                    }
                }
            }
        });
    }

    @Test
    void noMarkdownHas() {
        requireNone((document, english) ->
                english.accept(new MarkdownReport(document).render().replace("\\", "")));
    }

    @Test
    void noTitleAndNoValueOfCommaSeparatedValuesHas() {
        for (CsvForm form : CsvForm.values()) {
            requireNone((document, english) ->
                    CsvReader.builder().ofCsvRecord(new CsvReport(document, form).render()).stream()
                            .skip(1)
                            .forEach(line -> {
                                english.accept(line.getField(5));
                                english.accept(line.getField(7));
                            }));
        }
    }

    @Test
    void anEnglishWordIsFound() {
        assertThat(english("\u0531\u0562 and 3", Set.of())).containsExactly("and");
        assertThat(english("areas[a].title, areas[b]", Set.of("areas[a].title")))
                .containsExactly("areas", "b");
    }

    @Test
    void noDescriptionOfCommaSeparatedValuesHas() {
        Map<String, Set<String>> found = new TreeMap<>();
        int texts = 0;
        for (CsvDataset dataset : DATASETS.values()) {
            for (ExtensionValue description : List.of(CsvwDescription.of(dataset), DataPackage.of(dataset))) {
                List<String> words = new ArrayList<>();
                addWords(JSON.readTree(PlanJson.DEFAULT.toJson(description, ValueCodecs.ANY)), words);
                texts += words.size();
                words.forEach(text -> {
                    if (LATIN.matcher(text).find()) {
                        found.computeIfAbsent(text, each -> new TreeSet<>()).add(dataset.file());
                    }
                });
            }
        }

        assertThat(texts).isGreaterThan(DATASETS.size() * 40);
        assertThat(found.keySet()).isEmpty();
    }

    /** Every text under a name that says something in words, and of a column's titles those that are not its name. */
    private static void addWords(JsonNode json, List<String> words) {
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            JsonNode value = field.getValue();
            if (field.getKey().equals("titles")) {
                value.forEach(title -> words.add(title.asString()));
                words.remove(json.path("name").asString());
            } else if (DESCRIBING.contains(field.getKey())) {
                words.add((value.has("@value") ? value.path("@value") : value).asString());
            } else {
                addWords(value, words);
            }
        }
        if (json.isArray()) {
            json.forEach(item -> addWords(item, words));
        }
    }

    // ------------------------------------------------------------------------

    private interface Reader {
        void read(ReportDocument document, Consumer<String> english);
    }

    /** Requires that no text of any document has an English word. */
    private static void requireNone(Reader reader) {
        Map<String, Set<String>> found = new TreeMap<>();
        DOCUMENTS.forEach((name, document) -> {
            Set<String> data = data(document);
            reader.read(document, text -> {
                Set<String> words = english(text, data);
                if (!words.isEmpty()) {
                    found.computeIfAbsent(String.join(" ", words), each -> new TreeSet<>())
                            .add(name + ": " + text.strip());
                }
            });
        });
        List<String> examples = found.entrySet().stream()
                .map(each -> each.getKey() + " in " + each.getValue().iterator().next())
                .toList();
        assertThat(examples).isEmpty();
    }

    private static Set<String> english(String text, Set<String> data) {
        String rest = text;
        for (String known : data) {
            rest = rest.replace(known, "");
        }
        Set<String> words = new TreeSet<>();
        Matcher word = LATIN.matcher(rest);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /**
     * What is of no language, longest first: places in a file, the constants that a finding says a file may have, the names of
     * parts that the command takes, the ids and titles of the national frame, the mark of what is suppressed, the name of a digest,
     * and times as programs read them.
     */
    private static Set<String> data(ReportDocument document) {
        Set<String> data = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (FigureTable table : document.tables()) {
            boolean ofFindings = OF_FINDINGS.contains(table.key());
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    if (cell instanceof Cell.Paths paths) {
                        paths.paths().forEach(path -> data.add(path.toString()));
                    } else if (ofFindings) {
                        addAll(MadeUpLanguage.constants(), cell.shown(), data);
                    }
                    addAll(TIME, cell.text(), data);
                }
            }
        }
        data.addAll(document.further());
        document.sections().forEach(section -> data.add(section.key()));
        data.remove("");
        NationalFrame.SCOTLAND
                .entries()
                .forEach(entry -> data.addAll(List.of(entry.id(), entry.title(), withoutLetters(entry.title()))));
        data.add(SUPPRESSED);
        data.add(Fingerprint.SHA_256);
        return data;
    }

    /** What lists constants of the format. */
    private static final Set<String> OF_FINDINGS = Set.of("errors-and-warnings", "every-finding");

    private static void addAll(Set<String> known, String text, Set<String> data) {
        known.stream().filter(text::contains).forEach(data::add);
    }

    private static void addAll(Pattern pattern, String text, Set<String> data) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            data.add(found.group());
        }
    }
}
