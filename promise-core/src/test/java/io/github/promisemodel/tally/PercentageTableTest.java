package io.github.promisemodel.tally;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.PercentageTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class PercentageTableTest {

    private static final Reading<BenefitStatus> GREEN_OR_AMBER = Reading.of(GREEN, AMBER);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    private static StatusTally<BenefitStatus> fortySeven() {
        return Tallies.of(
                BenefitStatus.class,
                Map.of(
                        Reading.of(BLUE),
                        7L,
                        Reading.of(GREEN),
                        2L,
                        Reading.of(AMBER),
                        4L,
                        Reading.of(RED),
                        1L,
                        GREEN_OR_AMBER,
                        3L,
                        NOT_ASSESSED,
                        30L));
    }

    private static List<String> percentages(PercentageTable<BenefitStatus> table) {
        return table.rows().stream()
                .map(row -> row.percentage().orElseThrow().toString())
                .toList();
    }

    @Test
    void aRowStandsForEachStatusThenEachOpenReadingThenNotAssessed() {
        assertThat(fortySeven().percentages(Rounding.HALF_UP).rows().stream().map(Row::reading))
                .containsExactly(
                        Reading.of(BLUE),
                        Reading.of(GREEN),
                        Reading.of(AMBER),
                        Reading.of(RED),
                        GREEN_OR_AMBER,
                        NOT_ASSESSED);
    }

    @Test
    void byHalfUpEachRowIsRoundedAlone() {
        assertThat(percentages(fortySeven().percentages(Rounding.HALF_UP)))
                .containsExactly("15", "4", "9", "2", "6", "64"); // exactly 14.9 4.3 8.5 2.1 6.4 63.8
    }

    @Test
    void byHalfUpATableMayAddToMoreThanOneHundred() {
        StatusTally<BenefitStatus> halves = Tallies.of(
                BenefitStatus.class, Map.of(Reading.of(BLUE), 1L, Reading.of(GREEN), 198L, Reading.of(RED), 1L));

        assertThat(percentages(halves.percentages(Rounding.HALF_UP))).containsExactly("1", "99", "0", "1", "0");
    }

    @Test
    void byLargestRemainderThirdsAreRaisedFromTheTopOfTheTable() {
        StatusTally<BenefitStatus> thirds =
                StatusTally.of(BenefitStatus.class, List.of(Reading.of(BLUE), Reading.of(AMBER), NOT_ASSESSED));

        assertThat(percentages(thirds.percentages(Rounding.LARGEST_REMAINDER)))
                .containsExactly("34", "0", "33", "0", "33");
        assertThat(percentages(thirds.percentages(Rounding.LARGEST_REMAINDER.toPlaces(1))))
                .containsExactly("33.4", "0.0", "33.3", "0.0", "33.3");
    }

    @Test
    void byLargestRemainderTheLargestRemaindersAreRaised() {
        StatusTally<BenefitStatus> sixths = Tallies.of(
                BenefitStatus.class, Map.of(Reading.of(BLUE), 3L, Reading.of(GREEN), 1L, Reading.of(RED), 2L));

        assertThat(percentages(sixths.percentages(Rounding.LARGEST_REMAINDER)))
                .containsExactly("50", "17", "0", "33", "0");
    }

    @Test
    void aPercentageIsFoundByItsStatusOrItsReading() {
        PercentageTable<BenefitStatus> table = fortySeven().percentages(Rounding.HALF_UP);

        assertThat(table.percentage(BLUE)).hasToString("Optional[15]");
        assertThat(table.percentage(GREEN_OR_AMBER)).hasToString("Optional[6]");
        assertThat(table.percentage(NOT_ASSESSED)).hasToString("Optional[64]");
        assertThat(table.percentage(Reading.of(BLUE, RED))).isEmpty();
    }

    @Test
    void aTableKnowsItsRoundingAndItsExactShares() {
        PercentageTable<BenefitStatus> table = fortySeven().percentages(Rounding.LESS_THAN_ONE);

        assertThat(table.rounding()).isEqualTo(Rounding.LESS_THAN_ONE);
        assertThat(table.rows().stream().map(Row::share))
                .containsExactly(
                        Share.of(7, 47),
                        Share.of(2, 47),
                        Share.of(4, 47),
                        Share.of(1, 47),
                        Share.of(3, 47),
                        Share.of(30, 47));
    }

    @Test
    void theTableOfAnEmptyTallyIsUndefined() {
        PercentageTable<BenefitStatus> table =
                StatusTally.empty(BenefitStatus.class).percentages(Rounding.LARGEST_REMAINDER);

        assertThat(table.percentage(BLUE)).isEmpty();
        assertThat(table.percentage(NOT_ASSESSED)).isEmpty();
        assertThat(table.rows()).extracting(Row::share).containsOnly(Share.of(0, 0));
        assertThat(table).hasToString("undefined");
    }

    @Test
    void theTextNamesTheRowsThatAreNotNothing() {
        assertThat(fortySeven().percentages(Rounding.HALF_UP))
                .hasToString("BLUE 15, GREEN 4, AMBER 9, RED 2, GREEN or AMBER 6, not assessed 64");
        assertThat(StatusTally.of(BenefitStatus.class, List.of(Reading.of(RED))).percentages(Rounding.HALF_UP))
                .hasToString("RED 100");
    }

    @Test
    void tablesAreEqualByRoundingAndRows() {
        PercentageTable<BenefitStatus> table = fortySeven().percentages(Rounding.HALF_UP);

        assertThat(table)
                .isEqualTo(fortySeven().percentages(Rounding.HALF_UP))
                .hasSameHashCodeAs(fortySeven().percentages(Rounding.HALF_UP))
                .isNotEqualTo(fortySeven().percentages(Rounding.LARGEST_REMAINDER))
                .isNotEqualTo(fortySeven().plus(Reading.of(BLUE)).percentages(Rounding.HALF_UP));
    }

    @Test
    void equalityIsOfRoundingAndRows() {
        EqualsVerifier.forClass(PercentageTable.class)
                .withNonnullFields("rounding", "rows")
                .withPrefabValues(
                        List.class,
                        fortySeven().percentages(Rounding.HALF_UP).rows(),
                        StatusTally.empty(BenefitStatus.class)
                                .percentages(Rounding.HALF_UP)
                                .rows())
                .verify();
    }

    @Test
    void entriesLeftOutHaveNoRow() {
        StatusTally<BenefitStatus> tally =
                fortySeven().plus(Tallies.leavingOut(BenefitStatus.class, LeftOut.WITHDRAWN));

        assertThat(tally.percentages(Rounding.HALF_UP)).isEqualTo(fortySeven().percentages(Rounding.HALF_UP));
        assertThat(tally.percentages(Rounding.HALF_UP).rows())
                .extracting(row -> row.percentage().map(Percentage::toString))
                .contains(Optional.of("64"));
    }
}
