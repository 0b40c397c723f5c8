package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** North Ayrshire and Moray, as their reports have them: the model is not South Ayrshire's alone. */
class OtherCouncilsTest {

    /** So that no text is broken. */
    private static final int WIDE = 400;

    private static String text(String name) throws IOException {
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Plan plan(String name) throws IOException {
        return PlanJson.DEFAULT.read(text(name)).orThrow();
    }

    private static Plan northAyrshire() throws IOException {
        return plan("north-ayrshire-2021-24.json");
    }

    private static Plan moray() throws IOException {
        return plan("moray-2020-23.json");
    }

    private static Map<FindingCode, Long> findings(Plan plan) {
        return PlanCheck.of(plan).findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.code(), Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"north-ayrshire-2021-24.json", "moray-2020-23.json"})
    void thePlanIsReadAndWrittenAgainByteForByteAndHasNoErrors(String name) throws IOException {
        assertThat(PlanJson.DEFAULT.toJson(plan(name))).isEqualTo(text(name));
        assertThat(PlanCheck.of(plan(name)).findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void northAyrshireHasFivePriorityAreasWithNothingSaidToBeUnderThem() throws IOException {
        assertThat(northAyrshire().getAreas())
                .extracting(ImprovementArea::getTitle)
                .startsWith(
                        "A Good Childhood",
                        "Whole Family Support",
                        "Supporting the Workforce",
                        "Planning",
                        "Building Capacity");
        assertThat(northAyrshire().getAreas().subList(0, 5))
                .allSatisfy(area -> assertThat(area.getActions()).isEmpty());
    }

    @Test
    void northAyrshiresAchievementsHaveNeitherAStatusNorABenefit() throws IOException {
        List<Action> actions = northAyrshire().getActions();

        assertThat(actions).hasSize(30);
        assertThat(actions).allSatisfy(action -> {
            assertThat(action.getAssessments()).isEmpty();
            assertThat(action.getBenefits()).isEmpty();
        });
        assertThat(northAyrshire().getBenefits()).isEmpty();
    }

    @Test
    void northAyrshiresSubGroupsAreGroupsAndNoAreas() throws IOException {
        assertThat(northAyrshire().getGroups())
                .extracting(EntryGroup::getTitle)
                .containsExactly(
                        "Language and Communications",
                        "Alternative Care",
                        "Trauma Informed Practice",
                        "Data and Discovery Mapping");
    }

    @Test
    void northAyrshiresFiguresAreThoseThatTheReportPrints() throws IOException {
        Map<String, String> printed = northAyrshire().getActions().stream()
                .flatMap(action -> action.getMeasures().stream())
                .collect(Collectors.toMap(
                        measure -> measure.getId(),
                        measure ->
                                measure.getObservations().get(0).getAsPrinted().orElse("")));

        assertThat(printed)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("d1-m1", "Over 100", "d8-m1", "25", "d10-m1", "7", "d10-m2", "more than £150k"));
    }

    /** The report is of 25 August and gives none of its figures a date of its own. */
    @Test
    void northAyrshiresFiguresHaveNoDateOfTheirOwn() throws IOException {
        Report report = Report.of(northAyrshire());

        assertThat(report.asOf()).isEqualTo(PartialDate.parse("2022-08-25"));
        assertThat(report.measures())
                .hasSize(4)
                .allSatisfy(measured -> assertThat(
                                measured.figures().orElseThrow().progress().actual())
                        .satisfies(actual -> assertThat(actual.isUndated()).isTrue()));
    }

    @Test
    void aFigureOfAMonthIsSeenInTheMonthAndSaidToBeDatedWithinIt() throws IOException {
        Plan plan = northAyrshire()
                .with(
                        "d1",
                        Action.class,
                        action -> action.toBuilder()
                                .measures(action.getMeasures().stream()
                                        .map(OtherCouncilsTest::ofAugust)
                                        .toList())
                                .build());
        Report report = Report.of(plan);
        Labels labels = Labels.of(Locale.ENGLISH);
        String said = "dated within August 2022";

        assertThat(report.asOf()).isEqualTo(PartialDate.parse("2022-08-25"));
        assertThat(new HtmlReport(ReportFigures.document(report, labels)).render())
                .contains(said);
        assertThat(new MarkdownReport(ReportFigures.document(report, labels)).render())
                .contains(said);
        assertThat(new CsvReport(ReportFigures.document(report, labels), CsvForm.SPREADSHEET).render())
                .contains(said);
        assertThat(new TextDocument(ReportFigures.document(report, labels), new TextStyle(false, false, WIDE)).render())
                .contains(said);
        assertThat(Reports.json(report)).contains("\"within\": \"2022-08\"");
    }

    private static Measure ofAugust(Measure measure) {
        return measure.toBuilder()
                .observations(measure.getObservations().stream()
                        .map(observation -> observation.toBuilder()
                                .date(PartialDate.parse("2022-08"))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void morayHasTheFiveFoundationsAndNoAction() throws IOException {
        assertThat(moray().getAreas())
                .flatExtracting(ImprovementArea::getFoundations)
                .containsExactly(Foundation.values());
        assertThat(moray().getActions()).isEmpty();
        assertThat(moray().getBenefits()).isEmpty();
    }

    @Test
    void morayIsTiedToItsOutcomesPlanAndItsChildrensServicesPlan() throws IOException {
        assertThat(moray().getRelated())
                .extracting(EntryLink::getPlan)
                .extracting(plan -> plan.orElse(""))
                .containsExactly("moray-loip", "moray-childrens-services-2020-23");
    }

    @Test
    void southAyrshireIsTiedToThePlansItsEvaluationNames() {
        assertThat(ShippedPlans.southAyrshire().getRelated())
                .extracting(EntryLink::getPlan)
                .extracting(plan -> plan.orElse(""))
                .containsExactly(
                        "south-ayrshire-parenting-promise-2021-30",
                        "south-ayrshire-ijb-strategic-plan",
                        "south-ayrshire-loip-2024-29",
                        "south-ayrshire-childrens-services-2023-26",
                        "south-ayrshire-child-poverty-2024-29");
    }

    /** Units are compared as they are written, so that two councils' money only meets under one. */
    @Test
    void moneyHasOneUnitInEveryPlan() throws IOException {
        assertThat(Stream.of(ShippedPlans.southAyrshire(), northAyrshire())
                        .flatMap(plan -> plan.getActions().stream())
                        .flatMap(action -> action.getMeasures().stream())
                        .filter(measure -> measure.getTitle().startsWith("Money"))
                        .map(measure -> measure.getUnit().orElse("")))
                .containsExactly("GBP", "GBP");
    }

    @ParameterizedTest
    @CsvSource({
        "south-ayrshire-2021-24.json, south-ayrshire-governance.json",
        "north-ayrshire-2021-24.json, north-ayrshire-governance.json",
        "moray-2020-23.json, moray-governance.json"
    })
    void whomAReportWasPresentedToIsABodyOfTheSameCouncil(String plan, String governance) throws IOException {
        Governance bodies = PlanJson.DEFAULT
                .read(text(governance), GovernanceTables.GOVERNANCE)
                .orThrow();

        assertThat(bodies.getCouncil()).isEqualTo(plan(plan).getCouncil());
        assertThat(plan(plan).getPublications())
                .isNotEmpty()
                .allSatisfy(publication -> assertThat(
                                bodies.findBody(publication.getBody().orElseThrow()))
                        .isPresent());
    }

    @Test
    void whatIsOddAboutEachIsWhatTheReportsLeaveOut() throws IOException {
        assertThat(findings(northAyrshire())).containsOnly(Map.entry(FindingCode.NO_BENEFIT_LINKS, 1L));
        assertThat(findings(moray())).isEmpty();
    }

    @Test
    void northAyrshiresBodiesMeetAsTheReportSays() throws IOException {
        Governance governance = PlanJson.DEFAULT
                .read(text("north-ayrshire-governance.json"), GovernanceTables.GOVERNANCE)
                .orThrow();

        assertThat(governance.getLines())
                .extracting(line -> line.getId() + " "
                        + line.getEvery().map(Object::toString).orElse("not said"))
                .containsExactly(
                        "board-meetings QUARTERLY",
                        "prog-meetings SIX_WEEKLY",
                        "tracking QUARTERLY",
                        "updates not said");
        assertThat(ReportsDue.of(
                                governance,
                                GivenReport.of(northAyrshire().getPublications()),
                                PartialDate.parse("2022-08-25"))
                        .unknown())
                .isEmpty();
    }
}
