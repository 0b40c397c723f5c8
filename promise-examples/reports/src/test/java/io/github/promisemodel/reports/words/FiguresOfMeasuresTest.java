package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a figure of measures calls them by their titles. */
class FiguresOfMeasuresTest {

    private static final String PLAN = """
            {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up",
             "period": {"start": "2024-04", "end": "2027-03"}, "areas": [],
             "measures": [
               {"id": "m1", "title": "Homes that are near", "direction": "HIGHER_IS_BETTER", "observations": [
                 {"date": "2024-03-31", "amount": "10"}, {"date": "2025-03-31", "amount": "12"}]},
               {"id": "m2", "title": "Moves in a year", "direction": "LOWER_IS_BETTER", "observations": [
                 {"date": "2024-03-31", "amount": "10"}, {"date": "2025-03-31", "amount": "12"}]}],
             "published": [{"of": "MEASURES", "since": "2024-03-31", "listedAs": "IMPROVED", "entries": ["m2", "other"],
               "source": "Report"}]}
            """;

    @Test
    void aListNamesTheMeasuresByTheirTitlesAndOthersAsItDoes() {
        Plan plan = PlanJson.DEFAULT.read(PLAN).orThrow();
        Labels labels = Labels.of(Locale.ENGLISH).about(plan);

        assertThat(labels.say(Reconciliation.of(plan, "2025-03-31").figures().get(0)))
                .contains("not listed: Homes that are near")
                .contains("listed and not so stated: Moves in a year, other");
    }
}
