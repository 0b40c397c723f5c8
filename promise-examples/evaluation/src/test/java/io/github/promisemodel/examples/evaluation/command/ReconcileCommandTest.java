package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReconcileCommandTest {

    private static final String START = "{\"format\": \"promise-plan/1\", \"id\": \"p\", \"council\": \"northmoor\","
            + " \"title\": \"A made-up plan\", \"period\": {\"start\": \"2024-04\", \"end\": \"2027-03\"}";

    @Test
    void aDifferenceEndsWithOneAndTheTextIsAsItWas() throws IOException {
        Run run = Run.reading(shipped(), "reconcile", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        Golden.assertEquals("reconcile.txt", run.out());
    }

    @Test
    void theJsonIsAsItWas() throws IOException {
        Run run = Run.reading(shipped(), "reconcile", "-", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        Golden.assertEquals("reconcile.json", run.out());
    }

    @Test
    void nothingThatDiffersEndsWithZero() {
        String plan = START + """
                , "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "1.1", "title": "First" } ] } ],
                  "published": [ { "of": "ACTIONS", "total": 1, "source": "Summary" } ] }
                """;
        Run run = Run.reading(plan, "reconcile", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing that was published differs");
    }

    @Test
    void withoutARoundingEachIsTriedAndTheOneThatFitsIsNamed() {
        Run run = Run.reading(halves("34", "67"), "reconcile", "-");
        assertThat(run.code()).isEqualTo(1);
        run = Run.reading(halves("12", "88"), "reconcile", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("All comparisons +6 +0 +0 +0\n")
                .contains("1 of 8 is 12% rounded half even")
                .contains("Nothing that was published differs");
        assertThat(Run.reading(halves("12", "88"), "reconcile", "-", "--format", "json")
                        .out())
                .contains("\"half-even\"", "\"largest-remainder\"");
    }

    @Test
    void withARoundingOnlyThatOneIsTried() {
        for (String rounding : Rounding.names()) {
            boolean fits = rounding.equals("half-even") || rounding.equals("largest-remainder");
            assertThat(Run.reading(halves("12", "88"), "reconcile", "-", "--rounding", rounding)
                            .code())
                    .as(rounding)
                    .isEqualTo(fits ? 0 : 1);
        }
        assertThat(Run.reading(halves("12", "88"), "reconcile", "-", "--rounding", "nearest"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("half-even", "down"));
    }

    @Test
    void aPercentageWithItsSignIsNotComparedAndNothingDiffers() {
        Run run = Run.reading(halves("12%", "most"), "reconcile", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("published 12%, not written as a percentage; write 12; not compared")
                .doesNotContain("12%%", "most%");
    }

    /** One action of eight is complete, and the others are behind. */
    private static String halves(String complete, String behind) {
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            actions.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"" + i + "\", \"title\": \"T\", \"assessments\": [{\"asOf\": \"2025\","
                            + " \"status\": \"" + (i == 0 ? "COMPLETE" : "BEHIND") + "\"}]}");
        }
        return START + ", \"areas\": [{\"id\": \"a1\", \"title\": \"One\", \"actions\": [" + actions + "]}],"
                + " \"published\": [{\"of\": \"ACTIONS\", \"counts\": {\"COMPLETE\": 1, \"BEHIND\": 7}, \"percentages\":"
                + " {\"COMPLETE\": \"" + complete + "\", \"BEHIND\": \"" + behind + "\"}, \"source\": \"Summary\"}]}";
    }

    @Test
    void aPlanWithoutFiguresHasNothingToReconcile() {
        Run run = Run.reading(START + "}", "reconcile", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The plan has no published figures to compare.");
    }

    @Test
    void unusableInputEndsWithTwo() {
        assertThat(Run.reading("{", "reconcile", "-"))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err()).contains("[NOT_JSON]"));
    }

    @Test
    void noLineIsLongerThanOneHundredColumns() throws IOException {
        assertThat(Run.reading(shipped(), "reconcile", "-").out().lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    private static String shipped() throws IOException {
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2021-24.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String published(String figureOfJune, String figureOfMarch) {
        return START + """
                , "asOf": "2025-03", "areas": [ { "id": "a1", "title": "One", "actions": [ { "id": "1.1", "title": "First",
                    "assessments": [ { "asOf": "2024-06", "status": "BEHIND" }, { "asOf": "2025-03", "status": "COMPLETE" } ] } ] } ],
                  "publications": [
                    { "id": "june", "title": "Paper of June", "date": "2024-08", "asOf": "2024-06", "figures": [ %s ] },
                    { "id": "march", "title": "Paper of March", "date": "2025-05", "asOf": "2025-03", "figures": [ %s ] } ] }
                """.formatted(figureOfJune, figureOfMarch);
    }

    private static String one(String status) {
        return "{ \"of\": \"ACTIONS\", \"counts\": { \"" + status + "\": 1 }, \"total\": 1, \"source\": \"Page 1\" }";
    }

    @Test
    void publicationsAreComparedWithTheEntriesOfTheirOwnDates() {
        Run run = Run.reading(published(one("BEHIND"), one("COMPLETE")), "reconcile", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Figures of publications: as of the date that they are about")
                .contains("    Publication: Paper of June\n    Figures as of: June 2024\n")
                .contains("    Publication: Paper of March\n    Figures as of: March 2025\n")
                .contains("Nothing that was published differs");
    }

    @Test
    void aPublicationThatDiffersEndsWithOneAndIsNamed() {
        String plan = published(one("COMPLETE"), one("COMPLETE"));
        Run run = Run.reading(plan, "reconcile", "-", "--as-of", "2025-03");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Figures as of June 2024: Actions complete: published 1, counted 0; it would not hold for every entry or for those assessed either; differs (Page 1)")
                .contains("Paper of June: Page 1");
        assertThat(Run.reading(plan, "reconcile", "-", "--format", "json").out().replaceAll("\\s+", " "))
                .contains("\"publication\": { \"id\": \"june\", \"title\": \"Paper of June\", \"asOf\": \"2024-06\","
                        + " \"correction\": null }");
    }
}
