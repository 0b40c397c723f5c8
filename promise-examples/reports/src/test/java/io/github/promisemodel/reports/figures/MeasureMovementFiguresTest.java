package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The measures that moved between two dates, in the section of what moved. */
class MeasureMovementFiguresTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final String FROM = "2018-03-31";
    private static final String TO = "2019-03-31";

    private static Measure measure(String before, String after) {
        return Measure.builder()
                .id("m1")
                .title("In a home of their own")
                .unit("%")
                .direction(Direction.HIGHER_IS_BETTER)
                .addObservations(
                        Observation.of(PartialDate.parse(FROM), Amount.parse(before)),
                        Observation.of(PartialDate.parse(TO), Amount.parse(after)))
                .build();
    }

    private static Plan plan(Measure... measures) {
        return Plan.builder()
                .id("p")
                .title("A made-up plan")
                .council(Council.of("northmoor"))
                .period(PlanPeriod.parse("2017/2020"))
                .addArea(ImprovementArea.builder()
                        .id("a")
                        .title("All")
                        .addBenefit(Benefit.builder()
                                .id("b")
                                .title("Better")
                                .addMeasures(measures)
                                .build())
                        .build())
                .build();
    }

    private static Optional<FigureTable> find(ReportDocument document) {
        return document.tables().stream()
                .filter(table -> table.key().equals("moves-of-measures"))
                .findFirst();
    }

    private static Optional<FigureTable> find(Report report) {
        return find(ReportFigures.document(report, LABELS));
    }

    private static Report report(Plan plan) {
        return Report.of(plan).asOf(TO).since(FROM);
    }

    private static List<String> row(FigureTable table) {
        return table.rows().get(0).cells().stream().map(Cell::shown).toList();
    }

    @Test
    void aMeasureIsShownWithBothValuesTheirDatesAndTheAnswer() {
        FigureTable table = find(report(plan(measure("85.2", "88.2")))).orElseThrow();

        assertThat(table.caption()).isEqualTo("Moves of measures from 31 March 2018 to 31 March 2019");
        assertThat(table.rows().get(0).title().shown()).isEqualTo("In a home of their own");
        assertThat(row(table))
                .containsExactly("Benefit “Better”", "85.2%", "31 March 2018", "88.2%", "31 March 2019", "Improved");
        assertThat(table.columns()).extracting(Column::key).doesNotContain("why-not-decided");
    }

    @Test
    void whatIsNotDecidedSaysWhy() {
        Measure measure =
                measure("85.2", "88.2").toBuilder().direction(Optional.empty()).build();

        assertThat(row(find(report(plan(measure))).orElseThrow()))
                .endsWith("Not decided", "The measure does not say which way is better");
    }

    @Test
    void aSmallCountOfPeopleIsOnlySaidToBeSuppressed() {
        Measure measure = measure("3", "12").toBuilder()
                .countOfPeople(true)
                .unit("people")
                .build();
        FigureTable table = find(report(plan(measure))).orElseThrow();

        assertThat(row(table)).containsExactly("Benefit “Better”", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]");
        assertThat(table.notes().toString()).contains("Suppressed, shown as [c]");
        assertThat(row(find(report(plan(measure)).smallNumbers(SmallNumbers.DEFAULT.withThreshold(3)))
                        .orElseThrow()))
                .contains("Improved");
    }

    @Test
    void withoutMeasuresOrADateBeforeThereIsNoTable() {
        assertThat(find(report(plan()))).isEmpty();
        assertThat(find(Report.of(plan(measure("1", "2"))).asOf(TO))).isEmpty();
    }

    @Test
    void twoVersionsAreComparedByTheIdOfTheMeasure() {
        Plan before = plan(measure("80", "81"));
        Plan after =
                plan(measure("80", "90"), measure("5", "6").toBuilder().id("m2").build());
        FigureTable table = find(Documents.movement(
                        EntryMovement.of(before, PartialDate.parse(TO), after, PartialDate.parse(TO), Grouping.AREA),
                        LABELS))
                .orElseThrow();

        assertThat(row(table)).contains("81%", "90%", "Improved");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.notes().toString())
                .contains(
                        "Not listed: 1 with nothing observed by one of the dates, 0 with the same latest observation");
    }

    @Test
    void aMeasureThatWasNotObservedAnewIsCountedAndNotListed() {
        FigureTable table = find(report(plan(measure("1", "2"))).since(TO)).orElseThrow();

        assertThat(table.rows()).isEmpty();
        assertThat(table.notes().toString())
                .contains(
                        "Not listed: 0 with nothing observed by one of the dates, 1 with the same latest observation");
    }

    @Test
    void aSmallCountInEitherVersionIsSuppressed() {
        Measure people = measure("30", "40").toBuilder().countOfPeople(true).build();
        Measure few = measure("3", "40").toBuilder().countOfPeople(true).build();
        FigureTable table = find(Documents.movement(
                        EntryMovement.of(
                                plan(few), PartialDate.parse(TO), plan(people), PartialDate.parse(TO), Grouping.AREA),
                        LABELS))
                .orElseThrow();

        assertThat(row(table)).contains("[c]").doesNotContain("40%");
    }
}
