package io.github.promisemodel.reports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A made-up plan",
              "period": { "start": "2024-04", "end": "2027-03" }, "areas": [ { "id": "a1", "title": "Homes",
                "actions": [ { "id": "x", "title": "Open a drop-in" %s } ],
                "benefits": [ { "id": "b", "title": "People feel at home", "measures": [
                  { "id": "m", "title": "Visits", "unit": "visits" %s } ] } ] } ] }
            """;

    private static PlanChanges ofAction(String before, String after) {
        return changes(PLAN.formatted(before, ""), PLAN.formatted(after, ""));
    }

    private static PlanChanges ofMeasure(String before, String after) {
        return changes(PLAN.formatted("", before), PLAN.formatted("", after));
    }

    private static PlanChanges changes(String before, String after) {
        return PlanChanges.of(plan(before), plan(after), SmallNumbers.DEFAULT);
    }

    private static Plan plan(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }

    private static List<Goalpost> goalposts(PlanChanges changes) {
        return changes.fields().stream()
                .flatMap(field -> field.goalposts().stream())
                .toList();
    }

    @Nested
    class DueDates {

        @Test
        void aLaterDateWithoutAnExtensionHasNoReason() {
            PlanChanges changes = ofAction(", \"due\": \"2025-03\"", ", \"due\": \"2026-12\"");

            assertThat(changes.fields())
                    .extracting(
                            ChangedField::field,
                            ChangedField::kind,
                            field -> ChangedField.text(field.before()).orElse(""),
                            field -> ChangedField.text(field.after()).orElse(""))
                    .containsExactly(tuple("due", FieldChange.Kind.CHANGED, "2025-03", "2026-12"));
            assertThat(goalposts(changes)).containsExactly(Goalpost.DUE_LATER, Goalpost.DUE_WITHOUT_REASON);
        }

        @Test
        void anEarlierDateNeedsNone() {
            assertThat(goalposts(ofAction(", \"due\": \"2026-12\"", ", \"due\": \"2025-03\"")))
                    .containsExactly(Goalpost.DUE_EARLIER);
        }

        @Test
        void aDateThatIsOnlyMoreExactIsNeither() {
            assertThat(goalposts(ofAction(", \"due\": \"2025-03\"", ", \"due\": \"2025-03-31\"")))
                    .containsExactly(Goalpost.OTHER);
        }

        @Test
        void anExtensionIsLaterThanTheDateBeforeItAndMayHaveItsReason() {
            String due = ", \"due\": \"2025-03\"";
            String first = due + ", \"dueExtensions\": [ { \"to\": \"2025-09\", \"reason\": \"No building.\" } %s ]";

            assertThat(goalposts(ofAction(due, first.formatted("")))).containsExactly(Goalpost.DUE_LATER);
            assertThat(goalposts(ofAction(first.formatted(""), first.formatted(", { \"to\": \"2025-12\" }"))))
                    .containsExactly(Goalpost.DUE_LATER, Goalpost.DUE_WITHOUT_REASON);
            assertThat(goalposts(ofAction(first.formatted(""), first.formatted(", { \"to\": \"2025-06\" }"))))
                    .containsExactly(Goalpost.DUE_EARLIER);
        }

        @Test
        void aDateThatIsTakenOutIsSaid() {
            assertThat(goalposts(ofAction(", \"due\": \"2025-03\"", "")))
                    .containsExactly(Goalpost.DUE_REMOVED, Goalpost.DUE_WITHOUT_REASON);
            assertThat(goalposts(ofAction("", ", \"due\": \"2025-03\""))).containsExactly(Goalpost.DUE_SET);
        }
    }

    @Nested
    class Targets {

        private static final String TARGET =
                ", \"target\": { \"kind\": \"AT_LEAST\", \"amount\": \"%s\", \"by\": \"%s\" } %s";

        @Test
        void whatDiffersInOneIsOneChange() {
            PlanChanges changes = ofMeasure(TARGET.formatted("90", "2025", ""), TARGET.formatted("80", "2026", ""));

            assertThat(changes.fields()).hasSize(1);
            assertThat(changes.fields().get(0).path()).hasToString("/areas/0/benefits/0/measures/0/target");
            assertThat(goalposts(changes))
                    .containsExactly(Goalpost.TARGET_LOWERED, Goalpost.TARGET_LATER, Goalpost.TARGET_NOT_AMENDED);
        }

        @Test
        void oneThatIsAmendedIsNotChangedWithoutASay() {
            String amended = ", \"targetAmendments\": [ { \"date\": \"2025-02\", \"before\": { \"kind\": \"AT_LEAST\","
                    + " \"amount\": \"90\", \"by\": \"2025\" }, \"reason\": \"Fewer people.\" } ]";

            assertThat(goalposts(
                            ofMeasure(TARGET.formatted("90", "2025", ""), TARGET.formatted("95", "2025", amended))))
                    .containsExactly(Goalpost.TARGET_RAISED, Goalpost.OTHER);
        }

        @Test
        void oneOfAnotherKindCannotBeCompared() {
            assertThat(goalposts(ofMeasure(
                            TARGET.formatted("90", "2025", ""),
                            TARGET.formatted("80", "2025", "").replace("LEAST", "MOST"))))
                    .containsExactly(Goalpost.TARGET_OTHER, Goalpost.TARGET_NOT_AMENDED);
            assertThat(goalposts(ofMeasure("", TARGET.formatted("80", "2025", ""))))
                    .containsExactly(Goalpost.TARGET_SET);
        }
    }

    @Nested
    class Records {

        private static final String ASSESSED =
                ", \"assessments\": [ { \"asOf\": \"2024-09\", \"status\": \"%s\" } %s ]";

        @Test
        void whatIsRecordedSinceIsNoChangeOfThePlan() {
            PlanChanges changes = ofAction(
                    ASSESSED.formatted("BEHIND", ""),
                    ASSESSED.formatted("BEHIND", ", { \"asOf\": \"2025-03\", \"status\": \"COMPLETE\" }"));

            assertThat(changes.fields()).isEmpty();
            assertThat(changes.recorded()).hasSize(1);
        }

        @Test
        void anEarlierAssessmentThatIsAnotherIsOne() {
            assertThat(goalposts(ofAction(ASSESSED.formatted("BEHIND", ""), ASSESSED.formatted("ON_TARGET", ""))))
                    .isNotEmpty()
                    .containsOnly(Goalpost.RECORD);
        }
    }

    @Nested
    class NumbersOfPeople {

        private static final String OBSERVED =
                ", \"countOfPeople\": %s, \"observations\": [ { \"id\": \"o\", \"date\": \"2025-03\", \"amount\": \"%s\" } ]";

        private static PlanChanges observed(String before, String after) {
            return ofMeasure(OBSERVED.formatted("true", before), OBSERVED.formatted("true", after));
        }

        @Test
        void aSmallOneIsNotShownOnEitherSide() {
            for (PlanChanges changes : List.of(observed("3", "90"), observed("90", "3"))) {
                assertThat(changes.fields()).singleElement().satisfies(field -> {
                    assertThat(field.isSuppressed()).isTrue();
                    assertThat(field.before()).isEmpty();
                    assertThat(field.after()).isEmpty();
                });
            }
        }

        @Test
        void twoThatDifferByFewPeopleAreNotShown() {
            assertThat(observed("90", "88").fields())
                    .extracting(ChangedField::isSuppressed)
                    .containsExactly(true);
            assertThat(observed("90", "60").fields())
                    .extracting(ChangedField::isSuppressed)
                    .containsExactly(false);
        }

        @Test
        void oneThatCountsPeopleInOneVersionCountsThemInBoth() {
            PlanChanges changes = ofMeasure(OBSERVED.formatted("true", "3"), OBSERVED.formatted("false", "4"));

            assertThat(changes.fields())
                    .filteredOn(field -> field.field().equals("amount"))
                    .extracting(ChangedField::isSuppressed)
                    .containsExactly(true);
        }

        @Test
        void aBaselineAndAnObservationThatIsTakenOutAreNotShownEither() {
            String people = ", \"countOfPeople\": true";
            String small = people
                    + ", \"baseline\": { \"amount\": \"2\" }, \"observations\": [ { \"date\": \"2025-03\", \"amount\": \"4\" } ]";

            assertThat(ofMeasure(small, people).fields()).hasSize(2).allMatch(ChangedField::isSuppressed);
        }

        @Test
        void thePolicyDecides() {
            Plan before = plan(PLAN.formatted("", OBSERVED.formatted("true", "8")));
            Plan after = plan(PLAN.formatted("", OBSERVED.formatted("true", "40")));

            assertThat(PlanChanges.of(before, after, SmallNumbers.DEFAULT).fields())
                    .noneMatch(ChangedField::isSuppressed);
            assertThat(PlanChanges.of(before, after, SmallNumbers.DEFAULT.withThreshold(10))
                            .fields())
                    .allMatch(ChangedField::isSuppressed);
        }
    }

    @Nested
    class OfAReport {

        @Test
        void theEarlierVersionIsAsOfItsOwnDateUnlessAnotherIsAskedFor() {
            Plan before = plan(PLAN.formatted(", \"due\": \"2025-03\"", "")
                    .replace("\"areas\"", "\"asOf\": \"2024-09\", \"areas\""));
            Plan after = plan(PLAN.formatted(", \"due\": \"2026-03\"", ""));
            Report report = Report.of(after).asOf("2025-03").earlier(before);

            assertThat(report.movement().orElseThrow().from()).hasToString("2024-09");
            assertThat(report.since("2024-06").movement().orElseThrow().from()).hasToString("2024-06");
            assertThat(report.movement().orElseThrow().changes().fields())
                    .extracting(ChangedField::field)
                    .contains("due");
        }

        @Test
        void anotherPlanIsRefused() throws IOException {
            Report report = Reports.madeUp();
            Plan next = report.next().orElseThrow();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report.earlier(next))
                    .withMessage(
                            "Earlier version: it is the plan northmoor-2024-27, and not a version of northmoor-2021-24;"
                                    + " name an earlier file of the same plan, or compare the two plans");
        }
    }
}
