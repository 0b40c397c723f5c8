package io.github.promisemodel.reports.figures;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The summary of a report: what is in it, and that it stays short. */
class SummaryFiguresTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final int SCREEN = 60;

    private static ReportDocument summary(Report report) {
        return ReportFigures.document(report, LABELS, List.of(ReportDocument.SUMMARY));
    }

    private static FigureTable table(Report report, String key) {
        return summary(report).find(key).orElseThrow();
    }

    private static List<String> shown(Row row) {
        return row.cells().stream().map(Cell::shown).toList();
    }

    private static List<String> notes(FigureTable table) {
        return table.notes().stream().map(Cell::shown).toList();
    }

    // ------------------------------------------------------------------------

    @Test
    void theSummaryIsTheFirstSectionOfAWholeReportAndTheSameAlone() throws IOException {
        Report report = Reports.whole();
        ReportDocument whole = ReportFigures.document(report, LABELS);

        assertThat(whole.sections().get(0)).isEqualTo(summary(report).sections().get(0));
        assertThat(summary(report).sections()).extracting(Section::key).containsExactly(ReportDocument.SUMMARY);
    }

    @Test
    void whatDiffersIsShownWithWhereItWasPrintedAndWhatItMeans() throws IOException {
        FigureTable differs = table(Reports.whole(), "summary-differs");

        assertThat(shown(differs.rows().get(0)))
                .containsExactly("16", "24 to 31", "Reflections", "The plan\u2019s entries give another number");
        assertThat(differs.rows())
                .hasSameSizeAs(Reports.whole().reconciliation().figures(Verdict.DIFFERS));
        assertThat(notes(differs))
                .containsExactly(
                        "Each has to be corrected, in what was published or in the plan, before anybody can rely on it.",
                        "Of 107 comparisons: 52 agree, 41 may be right or wrong, 4 differ and 10 cannot be compared.");
    }

    @Test
    void listThatDiffersIsShownWithTheEntriesInWhichItDiffers() throws IOException {
        FigureTable differs = table(Reports.whole(), "summary-differs");

        assertThat(differs.rows().stream()
                        .map(row -> differs.cell(row, "why-it-matters").shown()))
                .contains("7.3 not listed; 7.1 only on the list", "8.1, 8.3, 8.4 not listed");
        assertThat(differs.rows().stream().map(row -> row.title().shown()))
                .contains("Actions carried forward", "Area 6: Actions total", "Area 7: Actions carried forward list");
    }

    @Test
    void whereNothingDiffersOrNothingWasPublishedASentenceSaysSo() {
        assertThat(notes(table(Reports.of(plan("", 1, 0)), "summary-differs")))
                .containsExactly("The plan has no published figures to compare.");
        assertThat(notes(
                        table(Reports.of(plan("", 1, 1).replace("\"total\": 100", "\"total\": 1")), "summary-differs")))
                .first()
                .isEqualTo("Nothing that was published differs from what is counted.");
    }

    @Test
    void moreThanThereIsRoomForIsCounted() {
        FigureTable differs = table(Reports.of(plan("", 1, 20)), "summary-differs");

        assertThat(differs.rows()).hasSize(5);
        assertThat(notes(differs))
                .first()
                .isEqualTo("Further figures that differ, listed in the part \u2018published\u2019: 9.");
        FigureTable attention = table(Reports.of(plan("", 40, 0)), "summary-attention");
        Row late = attention.rows().stream()
                .filter(row -> row.id().equals("OVERDUE"))
                .findFirst()
                .orElseThrow();
        int more = Integer.parseInt(late.cells().get(0).text()) - 5;
        assertThat(more).isPositive();
        assertThat(late.cells().get(1).shown()).isEqualTo("0, 1, 2, 3, 4 and " + more + " more");
    }

    @Test
    void whatMovedAddsUpToEveryEntryOnEitherDate() throws IOException {
        Report report = Reports.whole();
        FigureTable moved = table(report, "summary-moved");

        long actions = moved.rows().stream()
                .mapToLong(row -> Long.parseLong(row.cells().get(0).text()))
                .sum();
        assertThat(actions)
                .isEqualTo(report.movement().orElseThrow().actions().total().total());
    }

    @Test
    void whatNeedsAttentionIsCountedAndNamed() throws IOException {
        FigureTable attention = table(Reports.whole(), "summary-attention");

        assertThat(attention.rows())
                .filteredOn(row -> row.id().equals("OVERDUE"))
                .singleElement()
                .satisfies(row -> assertThat(shown(row)).containsExactly("1", "1.6"));
        assertThat(attention.rows()).extracting(Row::id).startsWith("ERRORS", "WARNINGS");
        assertThat(attention.rows().get(1).cells().get(0).text())
                .isEqualTo(Long.toString(Reports.whole().findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .count()));
    }

    @ParameterizedTest
    @EnumSource(ComparedWith.class)
    void eachComparisonHasAMeaningOfItsOwn(ComparedWith comparedWith) {
        assertThat(LABELS.find("differs." + comparedWith)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(AttentionKind.class)
    void eachKindOfAttentionHasAWord(AttentionKind kind) {
        assertThat(LABELS.word(kind)).isNotBlank();
    }

    // ------------------------------------------------------------------------

    @Property
    void theFurtherPartsAreTheOnesThatTheReportHas(
            @ForAll @LongRange(min = 0, max = 10_000) long seed,
            @ForAll boolean since,
            @ForAll("groupings") Grouping by) {
        Report report = Report.of(DrawnPlans.plan(seed)).by(by);
        assertNamesItsParts(since ? report.since(PartialDate.parse("2024-06")) : report);
    }

    @Test
    void thePartsOfAnEmptyPlanAndOfAFullOneAreNamed() throws IOException {
        assertNamesItsParts(Reports.whole());
        assertNamesItsParts(Reports.of(plan("", 0, 0)));
        assertNamesItsParts(Reports.of("""
                {"format": "promise-plan/1", "id": "p", "council": "northmoor", "title": "Made up",
                 "period": {"start": "2024", "end": "2027"}}
                """));
        assertNamesItsParts(Reports.of(Reports.shipped("north-ayrshire-2021-24")));
        assertNamesItsParts(Reports.of(Reports.shipped("moray-2020-23")));
    }

    private static void assertNamesItsParts(Report report) {
        ReportDocument document = ReportFigures.document(report, LABELS);
        List<String> parts =
                document.sections().stream().skip(1).map(Section::key).toList();
        String text = new TextDocument(document.parts(List.of(ReportDocument.SUMMARY)), TextStyle.plain()).render();

        List<String> named = parts.stream()
                .filter(part -> !part.equals("stories") && !part.equals("notes"))
                .toList();

        assertThat(document.further()).isEqualTo(named);
        assertThat(text.replaceAll("\\s+", " ")).endsWith("More: " + String.join(", ", named) + ". ");
        assertThat(new TextDocument(document, TextStyle.plain()).render().replaceAll("\\s+", " "))
                .contains(" Parts of this report: " + String.join(", ", parts) + ". ")
                .doesNotContain("More: ");
    }

    @Test
    void partsThatDoNotFollowAreNamedWithHowToSeeThem() throws IOException {
        ReportDocument some =
                ReportFigures.document(Reports.of(plan("", 0, 0)), LABELS, List.of("summary", "due-dates", "findings"));

        assertThat(new TextDocument(some, TextStyle.plain(), "Ask for them.").render())
                .contains("\nMore: actions, benefits, by-area, attention. Ask for them.\n");
    }

    @Provide
    Arbitrary<Grouping> groupings() {
        return Arbitraries.of(Grouping.AREA, Grouping.FOUNDATION, Grouping.OWNER, Grouping.DISPOSITION);
    }

    @Test
    void aPartThatThereIsNotIsRefusedWithThoseThatThereAre() throws IOException {
        Report report = Reports.of(Reports.shipped("moray-2020-23"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFigures.document(report, LABELS, List.of("summary", "movement")))
                .withMessageContaining("'movement'")
                .withMessageContaining("choose from all, paper, summary, actions");
    }

    /** The labels in English, which count how often each of their keys is asked for. */
    private static Labels counting(Map<String, Integer> asked) {
        ResourceBundle words = ResourceBundle.getBundle(Labels.class.getName(), Locale.ENGLISH);
        return Labels.from(new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                asked.merge(key, 1, Integer::sum);
                return words.containsKey(key) ? words.getString(key) : null;
            }

            @Override
            public boolean containsKey(String key) {
                return words.containsKey(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return words.getKeys();
            }
        });
    }

    @Test
    void aSectionThatIsNotAskedForIsNotMade() throws IOException {
        Map<String, Integer> asked = new HashMap<>();
        Labels labels = counting(asked);

        ReportFigures.document(Reports.whole(), labels, List.of("summary", "findings"));
        assertThat(asked)
                .containsKeys("table.headline", "table.findings")
                .doesNotContainKeys(
                        "table.ledger", "table.every-action", "table.measures", "table.published", "table.actions");
        ReportFigures.document(Reports.whole(), labels);
        assertThat(asked).containsKeys("table.ledger", "table.every-action", "table.measures", "table.published");
    }

    @Test
    void ofATableThatIsAskedForOnlyItsSectionIsMade() throws IOException {
        Map<String, Integer> asked = new HashMap<>();

        ReportFigures.document(
                Reports.whole(), counting(asked), List.of("every-action", "benefits-by-area", "due-dates"));
        assertThat(asked)
                .containsKeys("table.every-action", "table.benefits-by", "table.due-dates")
                .doesNotContainKeys("table.headline", "table.ledger", "table.measures", "table.published");
    }

    @Test
    void aWholeReportThatIsAskedForByNameIsMadeOnce() throws IOException {
        Map<String, Integer> made = new HashMap<>();
        ReportFigures.document(Reports.whole(), counting(made));
        Map<String, Integer> named = new HashMap<>();
        ReportFigures.document(Reports.whole(), counting(named), List.of(ReportDocument.ALL));

        assertThat(named).isEqualTo(made).containsEntry("table.headline", 1);
    }

    @Test
    void aTableCanBeAskedForByItself() throws IOException {
        ReportDocument one = ReportFigures.document(Reports.whole(), LABELS, List.of("every-action", "actions"));

        assertThat(one.sections()).extracting(Section::key).containsExactly("actions", "entries");
        assertThat(one.sections().get(1).tables()).extracting(FigureTable::key).containsExactly("every-action");
    }

    // ------------------------------------------------------------------------

    @Property(tries = 60)
    void theSummaryOfAnyPlanFitsOnAScreen(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 60) int entries,
            @ForAll @IntRange(min = 0, max = 12) int figures,
            @ForAll boolean since) {
        Report report = Reports.of(plan(text, entries, figures));
        assertFits(since ? report.since(PartialDate.parse("2024-06")) : report);
    }

    @Property(tries = 100)
    void theSummaryOfADrawnPlanFitsOnAScreen(@ForAll @LongRange(min = 0, max = 10_000) long seed) {
        assertFits(Report.of(DrawnPlans.plan(seed)).since(PartialDate.parse("2024-06")));
    }

    @Test
    void theSummaryOfAHugePlanFitsOnAScreen() {
        assertFits(Reports.of(plan("w".repeat(300) + " and more words".repeat(30), 2_000, 500))
                .since(PartialDate.parse("2024-06")));
    }

    @Test
    void theSummaryOfAHostilePlanFitsOnAScreen() throws IOException {
        List<String> strings = HostilePlan.strings();
        for (String first : strings) {
            assertFits(Reports.of(HostilePlan.json(List.of(first, strings.get(0), first)))
                    .since(PartialDate.parse("2022")));
        }
    }

    @Test
    void whatIsShownShortenedHasItsWholeTextForScripts() {
        String words = "Homes near the school and more words".repeat(10);
        Report report = Reports.of(plan(words, 40, 1));
        FigureTable differs = table(report, "summary-differs");
        FigureTable headline = table(report, "headline");
        Cell blue = headline.cell(
                headline.rows().stream()
                        .filter(row -> row.id().equals("benefits-blue"))
                        .findFirst()
                        .orElseThrow(),
                "meaning");
        Row late = table(report, "summary-attention").rows().get(1);

        assertThat(differs.cell(differs.rows().get(0), "printed-at").text()).isEqualTo("s" + words);
        assertThat(blue.text()).isEqualTo(words);
        assertThat(blue.shown()).endsWith("\u2026").hasSizeLessThanOrEqualTo(50);
        assertThat(((Cell.Entries) late.cells().get(1)).ids())
                .hasSize(Integer.parseInt(late.cells().get(0).text()));
        assertThat(summary(report).title()).isEqualTo("t" + words);
        assertThat(summary(report).shownTitle()).endsWith("\u2026").hasSizeLessThanOrEqualTo(96);
        assertThat(ReportFigures.document(report, LABELS).shownTitle()).isEqualTo("t" + words);
    }

    private static void assertFits(Report report) {
        List<String> lines = new TextDocument(summary(report), TextStyle.plain(), LABELS.text("summary.see-more"))
                .render()
                .lines()
                .toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= TextStyle.WIDTH);
    }

    private static <T> T read(String name, ValueCodec<T> codec) {
        try {
            return PlanJson.DEFAULT.read(Reports.shipped(name), codec).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().withChars('a', ' ', '\n', '-').ofMaxLength(2_000),
                Arbitraries.of(
                        "", "w".repeat(3_000), "long words ".repeat(300), "\u6587".repeat(500), "a-".repeat(500)));
    }

    /**
     * A plan in which as much as can be is wrong: every text is long or strange, entries are late, red, worse than before or never
     * assessed, nothing published agrees, and one id is given twice.
     */
    private static String plan(String text, int entries, int figures) {
        String quoted = quoted(text);
        StringBuilder actions = new StringBuilder();
        StringBuilder benefits = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            String id = quoted(i + text);
            String start = (i == 0 ? "" : ",") + "{\"id\": " + id + ", \"title\": " + quoted + ", ";
            actions.append(start)
                    .append("\"due\": \"2024\", \"start\": \"2026\", \"assessments\": [")
                    .append(assessments(i, "COMPLETE", "BEHIND", "PAUSED"))
                    .append("]}");
            benefits.append(start)
                    .append("\"assessments\": [")
                    .append(assessments(i / 2, "GREEN", "RED", "BLUE"))
                    .append("]}");
        }
        StringBuilder published = new StringBuilder();
        String listed =
                IntStream.range(0, entries).mapToObj(i -> quoted(i + text)).collect(joining(","));
        for (int i = 0; i < figures; i++) {
            String printed = i % 2 == 1 && i < 12 && entries > 0
                    ? "\"listedAs\": \"COMPLETE\", \"entries\": [" + listed + "]"
                    : "\"total\": 100";
            published
                    .append(i == 0 ? "" : ",")
                    .append("{\"of\": \"ACTIONS\", " + printed + ", \"source\": ")
                    .append(quoted("s" + text))
                    .append("}");
        }
        return "{\"format\": \"promise-plan/1\", \"id\": \"p\", \"council\": {\"code\": \"S12000028\", \"name\": "
                + quoted("c" + text) + "}, \"title\": " + quoted("t" + text)
                + ", \"period\": {\"start\": \"2021-04-01\", \"end\": \"2024-03-31\"}, \"asOf\": \"2025-03-31\","
                + " \"statusScheme\": {\"colours\": {\"BLUE\": " + quoted + "}},"
                + " \"areas\": [{\"id\": \"a1\", \"title\": " + quoted("respite " + text) + ", \"actions\": [" + actions
                + "], \"benefits\": [" + benefits + "]}], \"published\": [" + published + "]}";
    }

    private static String assessments(int number, String... statuses) {
        String before = statuses[number % 3];
        String after = statuses[number / 3 % 3];
        return switch (number % 4) {
            case 0 -> "";
            case 1 -> "{\"asOf\": \"2024-01\", \"status\": \"" + before + "\"}";
            case 2 -> "{\"asOf\": \"2025-01\", \"status\": \"" + before + "\"}";
            default ->
                "{\"asOf\": \"2024-01\", \"status\": \"" + before + "\"}, {\"asOf\": \"2025-01\", \"status\": \""
                        + after + "\"}";
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().filter(point -> point < 0xd800 || point > 0xdfff).forEach(point -> {
            if (point < 0x20 || point == '"' || point == '\\') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
