package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedFunding;
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
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
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
    void northAyrshiresPriorityAreasAreThoseOfTheNationalPlan() throws IOException {
        assertThat(northAyrshire().getAreas().subList(0, 5))
                .flatExtracting(ImprovementArea::getLinks)
                .containsExactly(
                        EntryLink.of("scotland", "priority-area-1"),
                        EntryLink.of("scotland", "priority-area-2"),
                        EntryLink.of("scotland", "priority-area-3"),
                        EntryLink.of("scotland", "priority-area-4"),
                        EntryLink.of("scotland", "priority-area-5"));
    }

    @Test
    void theEightPrioritiesOfNorthAyrshiresSubGroupsAreActions() throws IOException {
        assertThat(northAyrshire().findArea("sub-groups").orElseThrow().getActions())
                .extracting(Action::getId)
                .containsExactly("g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8");
        assertThat(northAyrshire().getGroups())
                .allSatisfy(group -> assertThat(group.getEntries()).isEmpty());
    }

    @Test
    void theThreeAnticipatedOutcomesAreBenefitsThatNoActionIsSaidToServe() throws IOException {
        assertThat(northAyrshire().getBenefits()).extracting(Benefit::getId).containsExactly("o1", "o2", "o3");
        assertThat(northAyrshire().getBenefits()).allSatisfy(benefit -> {
            assertThat(benefit.getAssessments()).isEmpty();
            assertThat(benefit.getMeasures()).isEmpty();
            assertThat(benefit.getDue()).isEmpty();
        });
    }

    @Test
    void northAyrshiresMoneyIsThatOfItsOwnAndOfWhatItReleased() throws IOException {
        assertThat(PlacedFunding.of(northAyrshire()))
                .extracting(
                        placed -> placed.funding().getFund().orElse(""),
                        placed -> placed.funding()
                                .getAllocated()
                                .or(placed.funding()::getReleased)
                                .map(Amount::toString)
                                .orElse(""),
                        placed -> placed.funding()
                                .getFinancialYear()
                                .map(PartialDate::toString)
                                .orElse(""),
                        PlacedFunding::serves)
                .containsExactly(
                        tuple("Promise Partnership Fund", "190000", "", List.of()),
                        tuple("Whole Family Wellbeing Funding", "959000", "2022-04/2023-03", List.of("n6")),
                        tuple("", "over 150000", "", List.of("d10")));
    }

    /** Their 32 million are not North Ayrshire's, and would be counted as if they were. */
    @Test
    void whatAllOfScotlandGotIsToldOfAndNotSummed() throws IOException {
        assertThat(northAyrshire().getFunding().get(1).getNote().orElseThrow()).contains("32 million");
        assertThat(((Action) northAyrshire().find("n6").orElseThrow()).getLinks())
                .containsExactly(EntryLink.of("scotland", "target-preventive-spending"));
    }

    @Test
    void northAyrshiresMainRiskIsMoneyAndNoRiskIsRated() throws IOException {
        assertThat(northAyrshire().getRisks())
                .extracting(Risk::getId, Risk::getKind)
                .containsExactly(tuple("resources", RiskKind.RISK), tuple("pandemic", RiskKind.ISSUE));
        assertThat(northAyrshire().getRisks())
                .allSatisfy(risk -> assertThat(risk.getRatings()).isEmpty());
    }

    @Test
    void twoYoungPeopleAreOnTheBoardAndSixInTheGroup() throws IOException {
        assertThat(northAyrshire().getEngagements().stream()
                        .filter(engagement -> engagement.getHeard().isPresent())
                        .collect(Collectors.toMap(
                                Engagement::getId,
                                engagement -> engagement.getHeard().orElseThrow())))
                .containsExactlyInAnyOrderEntriesOf(Map.of("oversight", Amount.of(2), "operational", Amount.of(6)));
    }

    @Test
    void northAyrshiresAchievementsHaveNeitherAStatusNorABenefit() throws IOException {
        List<Action> actions = northAyrshire().getActions();

        assertThat(actions).hasSize(43);
        assertThat(actions).allSatisfy(action -> {
            assertThat(action.getAssessments()).isEmpty();
            assertThat(action.getBenefits()).isEmpty();
        });
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
                .containsExactlyInAnyOrderEntriesOf(Map.of("d1-m1", "Over 100", "d8-m1", "25", "d10-m1", "7"));
    }

    /** The report is of 25 August and gives none of its figures a date of its own. */
    @Test
    void northAyrshiresFiguresHaveNoDateOfTheirOwn() throws IOException {
        Report report = Report.of(northAyrshire());

        assertThat(report.asOf()).isEqualTo(PartialDate.parse("2022-08-25"));
        assertThat(report.measures())
                .hasSize(3)
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
    void northAyrshireIsTiedToThePlansItsReportNames() throws IOException {
        assertThat(northAyrshire().getRelated())
                .extracting(EntryLink::getPlan)
                .extracting(plan -> plan.orElse(""))
                .containsExactly(
                        "uncrc-incorporation",
                        "north-ayrshire-corporate-parenting-plan",
                        "north-ayrshire-child-poverty-strategy",
                        "north-ayrshire-childrens-services-plan",
                        "north-ayrshire-community-planning-vision",
                        "north-ayrshire-hscp-strategic-commissioning-2022-30");
    }

    @Test
    void moraysWorkshopHasADateAndNoOutcome() throws IOException {
        assertThat(moray().getEngagements())
                .filteredOn(engagement -> engagement.getId().equals("workshop"))
                .singleElement()
                .satisfies(workshop -> {
                    assertThat(workshop.getDate()).contains(PartialDate.parse("2020-11-16"));
                    assertThat(workshop.getChanges()).isEmpty();
                    assertThat(workshop.getAreas()).containsExactly("voice", "family");
                });
    }

    @Test
    void whatMoraysReportFindsWantingAreIssues() throws IOException {
        assertThat(moray().getRisks())
                .extracting(Risk::getId, Risk::getKind)
                .containsExactly(
                        tuple("care-leavers", RiskKind.ISSUE),
                        tuple("families", RiskKind.ISSUE),
                        tuple("reporting", RiskKind.ISSUE));
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

    @Test
    void moneyIsInPoundsInEveryPlan() throws IOException {
        assertThat(Stream.of(ShippedPlans.southAyrshire(), northAyrshire())
                        .flatMap(plan -> PlacedFunding.of(plan).stream())
                        .map(placed -> placed.funding().getCurrency()))
                .hasSize(8)
                .containsOnly(Funding.POUNDS);
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
        assertThat(findings(northAyrshire()))
                .containsOnly(
                        Map.entry(FindingCode.NO_BENEFIT_LINKS, 1L), Map.entry(FindingCode.NO_BENEFIT_MEASURES, 1L));
        assertThat(findings(moray())).containsOnly(Map.entry(FindingCode.ENGAGEMENT_WITHOUT_AUDIENCE, 1L));
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
                        "updates not said",
                        "attainment YEARLY",
                        "child-poverty YEARLY",
                        "spending-plans not said");
        assertThat(ReportsDue.of(
                                governance,
                                GivenReport.of(northAyrshire().getPublications()),
                                PartialDate.parse("2022-08-25"))
                        .unknown())
                .isEmpty();
    }
}
