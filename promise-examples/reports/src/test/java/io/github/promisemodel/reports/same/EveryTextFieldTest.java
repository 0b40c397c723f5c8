package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.MessageText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever stands in whichever field of a plan: in every form of its report it is a text, and the same. */
class EveryTextFieldTest {

    /** The fields of text that a page shows; every other is filled as well. */
    private static final Set<String> SHOWN = new TreeSet<>(Set.of(
            "Action.benefits",
            "Action.dueAsPrinted",
            "Action.needs",
            "Action.note",
            "Action.owner",
            "Action.reference",
            "Action.title",
            "ActionAssessment.asPrinted",
            "ActionAssessment.nextStep",
            "ActionAssessment.note",
            "ActionAssessment.recordedBy",
            "ActionAssessment.recoveryNote",
            "ActionAssessment.supersedes",
            "ActionWording.words",
            "Area.callsToAction",
            "Area.note",
            "Area.reference",
            "Area.title",
            "Baseline.note",
            "Baseline.unit",
            "Benefit.accountable",
            "Benefit.note",
            "Benefit.owner",
            "Benefit.reference",
            "Benefit.title",
            "BenefitAssessment.asPrinted",
            "BenefitAssessment.nextStep",
            "BenefitAssessment.note",
            "BenefitAssessment.recordedBy",
            "BenefitAssessment.recoveryNote",
            "BenefitAssessment.supersedes",
            "BenefitWording.words",
            "Breakdown.dimension",
            "Breakdown.note",
            "BreakdownPart.category",
            "BreakdownPart.note",
            "CallToAction.reference",
            "CallToAction.title",
            "Comparator.note",
            "Comparator.of",
            "Comparator.unit",
            "Correction.note",
            "Council.name",
            "Dimension.note",
            "Dimension.title",
            "Disposition.note",
            "Document.note",
            "Document.title",
            "DueExtension.reason",
            "Engagement.areas",
            "Engagement.changes",
            "Engagement.entries",
            "Engagement.themes",
            "Engagement.title",
            "Evidence.text",
            "Evidence.theme",
            "FigureBase.entries",
            "FigureBase.id",
            "Funding.entries",
            "Funding.fund",
            "Funding.note",
            "Funding.title",
            "Group.entries",
            "Group.note",
            "Group.title",
            "KeyDate.title",
            "Link.entry",
            "Link.plan",
            "Link.title",
            "Measure.note",
            "Measure.partOf",
            "Measure.title",
            "Measure.unit",
            "MeasureSet.measures",
            "MeasureSet.note",
            "MeasureSet.title",
            "Milestone.note",
            "Milestone.title",
            "Observation.asPrinted",
            "Observation.note",
            "Observation.supersedes",
            "Observation.unit",
            "Organisation.name",
            "Organisation.role",
            "Override.note",
            "Override.reason",
            "Plan.note",
            "Plan.title",
            "Publication.body",
            "Publication.note",
            "Publication.title",
            "PublishedFigure.entries",
            "PublishedFigure.note",
            "Review.by",
            "Review.note",
            "Risk.areas",
            "Risk.entries",
            "Risk.note",
            "Risk.owner",
            "Risk.reference",
            "Risk.response",
            "Risk.title",
            "RiskRating.impact",
            "RiskRating.likelihood",
            "RiskRating.note",
            "RiskScale.impact",
            "RiskScale.likelihood",
            "RiskScale.note",
            "Source.document",
            "Source.place",
            "StatusScheme.colours",
            "Target.asPrinted",
            "TargetAmendment.reason",
            "TestOfChange.hypothesis",
            "TestOfChange.measures",
            "TestOfChange.note"));

    /** Those that only sentences name, which cut them where they are long. */
    private static final Set<String> IN_SENTENCES = Set.of(
            "Action.benefits",
            "Action.needs",
            "ActionAssessment.supersedes",
            "ActionWording.words",
            "BenefitAssessment.supersedes",
            "BenefitWording.words",
            "Breakdown.dimension",
            "FigureBase.entries",
            "FigureBase.id",
            "Group.entries",
            "Measure.partOf",
            "MeasureSet.measures",
            "MeasureSet.title",
            "Observation.supersedes",
            "Observation.unit",
            "PublishedFigure.entries",
            "Source.document");

    private static final Pattern FIELD = Pattern.compile("\u00ab([A-Za-z]+\\.[A-Za-z]+)( [0-9]+)?\u00bb");

    private static final List<Report> REPORTS = new ArrayList<>();

    private static List<String> strings;

    @BeforeAll
    static void readPlans() throws IOException {
        strings = HostilePlan.each();
        strings.forEach(text -> REPORTS.add(Reports.of(FilledPlan.json(text))));
    }

    @Test
    void everyFieldOfTheFormatIsFilled() throws IOException {
        assertThat(HostilePlan.all()).hasSize(515);
        assertThat(PlanJson.DEFAULT.read(FilledPlan.json("plain")).problems()).isEmpty();
        assertThat(FilledPlan.fields()).containsAll(SHOWN).hasSizeGreaterThan(SHOWN.size() + 20);
    }

    @Test
    void inAWebPageItIsTheTextOfAnElement() {
        int elements = elements(page(Reports.of(FilledPlan.json("plain"))));
        for (int i = 0; i < strings.size(); i++) {
            Document page = page(REPORTS.get(i));
            String text = HostilePlan.held(strings.get(i));
            Set<String> shown = new TreeSet<>();
            page.nodeStream(TextNode.class).forEach(node -> find(node.getWholeText(), text, shown));
            assertThat(shown).as(text).isSubsetOf(SHOWN);
            SHOWN.stream()
                    .filter(field -> !IN_SENTENCES.contains(field))
                    .forEach(field -> assertThat(shown).as(text).contains(field));
            assertThat(elements(page)).as(text).isEqualTo(elements);
            assertThat(page.select("script")).isEmpty();
        }
    }

    /** How many elements there are without the findings, for a text such as 1/2 can be one: an owner that names two. */
    private static int elements(Document page) {
        return page.select("body *").size() - page.select("#findings *").size();
    }

    private static Document page(Report report) {
        Document page = Jsoup.parse(new HtmlReport(ReportFigures.document(report, Labels.of(Locale.ENGLISH))).render());
        page.select("#replaced, #summary").remove(); // a summary shortens texts
        return page;
    }

    /** Before each name of a field is the text that the field has, as it is or as a sentence shows it. */
    private static void find(String whole, String text, Set<String> shown) {
        Matcher field = FIELD.matcher(whole);
        while (field.find()) {
            shown.add(field.group(1));
            assertThat(whole.substring(0, field.start()))
                    .as(field.group())
                    .satisfiesAnyOf(
                            before -> assertThat(before).endsWith(text),
                            before -> assertThat(before).endsWith(MessageText.cleaned(text)));
        }
    }

    @Test
    void forProgramsItIsTheTextOfAField() {
        for (int i = 0; i < strings.size(); i++) {
            Set<String> shown = new TreeSet<>();
            for (String field : fields(REPORTS.get(i), CsvForm.MACHINE)) {
                find(field, EveryForm.withoutControls(strings.get(i)), shown);
            }
            assertThat(shown).contains("Action.title", "Plan.id").hasSizeGreaterThan(25);
        }
    }

    @Test
    void forSpreadsheetsItIsNoFormula() {
        for (Report report : REPORTS) {
            assertThat(fields(report, CsvForm.SPREADSHEET))
                    .filteredOn(field -> FIELD.matcher(field).find())
                    .hasSizeGreaterThan(25)
                    .noneMatch(field -> "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(field.charAt(0)) >= 0);
        }
    }

    /** The fields of every line, but for those of the summary, which shortens texts. */
    private static List<String> fields(Report report, CsvForm form) {
        String csv = new CsvReport(ReportFigures.document(report, Labels.of(Locale.ENGLISH)), form).render();
        return CsvReader.builder().ofCsvRecord(csv.replaceFirst("^\ufeff", "")).stream()
                .filter(line -> !line.getField(2).startsWith("summary-"))
                .flatMap(line -> line.getFields().stream())
                .toList();
    }
}
