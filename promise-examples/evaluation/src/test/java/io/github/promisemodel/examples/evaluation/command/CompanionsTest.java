package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.PlanAlerts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The companion documents of the shipped plans, as far as their reports say what is in them. */
class CompanionsTest {

    private static String text(String name) throws IOException {
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> void assertWrittenAgain(String name, ValueCodec<T> codec) throws IOException {
        assertThat(PlanJson.DEFAULT.toJson(
                        PlanJson.DEFAULT.read(text(name), codec).orThrow(), codec))
                .isEqualTo(text(name));
    }

    @Test
    void eachIsReadAndWrittenAgainByteForByte() throws IOException {
        assertWrittenAgain("north-ayrshire-governance.json", GovernanceTables.GOVERNANCE);
        assertWrittenAgain("south-ayrshire-governance.json", GovernanceTables.GOVERNANCE);
        assertWrittenAgain("moray-governance.json", GovernanceTables.GOVERNANCE);
        assertWrittenAgain("south-ayrshire-data-map.json", DataMapTables.DATA_MAP);
    }

    @Test
    void fortyNineDataSetsAreKnownByTheirNumberAlone() {
        PlanAlerts watch = PlanAlerts.of(
                ShippedPlans.southAyrshire(), PartialDate.parse("2025-01"), ShippedPlans.southAyrshireCompanions());
        Map<DataGap.Kind, Long> gaps = watch.data().orElseThrow().gaps().stream()
                .collect(Collectors.groupingBy(DataGap::kind, Collectors.counting()));

        assertThat(gaps).containsEntry(DataGap.Kind.DATA_NOT_NAMED, 1L).doesNotContainKey(DataGap.Kind.DATA_NOT_USED);
        assertThat(watch.data().orElseThrow().gaps(DataGap.Kind.DATA_NOT_NAMED))
                .singleElement()
                .satisfies(gap -> assertThat(gap.message()).contains("49"));
    }

    @Test
    void theBriefingAfterThatOfSeptember2024IsDueHalfAYearLater() {
        PlanAlerts watch = PlanAlerts.of(
                ShippedPlans.southAyrshire(), PartialDate.parse("2025-01"), ShippedPlans.southAyrshireCompanions());

        assertThat(watch.reports().orElseThrow().lines())
                .filteredOn(line -> line.line().getId().equals("briefings"))
                .singleElement()
                .satisfies(line -> assertThat(line.due()).hasToString("Optional[2025-03-03]"));
    }

    @Test
    void sixBriefingsWhereTheWholePeriodsGiveSevenNeedAttention() {
        PlanAlerts watch = PlanAlerts.of(
                ShippedPlans.southAyrshire(), PartialDate.parse("2025-01"), ShippedPlans.southAyrshireCompanions());

        assertThat(watch.attention().items())
                .filteredOn(item -> item.measure().filter("1.2-m1"::equals).isPresent())
                .singleElement()
                .satisfies(item -> assertThat(item.message()).contains("6").contains("gives 7"));
    }

    @Test
    void whatIsOfAnotherCouncilDoesNotCount() {
        Plan elsewhere = Plan.builder()
                .id("p")
                .council(Council.of("northmoor"))
                .title("A made-up plan")
                .period(ShippedPlans.southAyrshire().getPeriod())
                .build();
        PlanAlerts watch =
                PlanAlerts.of(elsewhere, PartialDate.parse("2025-01"), ShippedPlans.southAyrshireCompanions());

        assertThat(watch.reports()).isEmpty();
        assertThat(watch.data()).isEmpty();
    }
}
