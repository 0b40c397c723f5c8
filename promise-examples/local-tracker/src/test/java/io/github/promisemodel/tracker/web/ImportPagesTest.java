package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPagesTest {

    private static final String MAP = """
            { "format": "promise-sheet-map/1",
              "plan": { "id": "south-ayrshire-2021-24", "council": "south-ayrshire", "title": "South Ayrshire Promise plan 2021-24",
                        "period": { "start": "2021", "end": "2024" } },
              "statusScheme": { "actions": [ { "words": ["Done"], "status": "COMPLETE" } ] },
              "asOf": "2025-02",
              "sheets": [ { "rows": "ACTIONS", "areaFrom": "COLUMN", "areas": [ { "id": "%s", "title": "%s", "words": ["A1"] } ],
                "columns": [ { "header": "Id", "field": "ID" }, { "header": "Action", "field": "TITLE" },
                  { "header": "Area", "field": "AREA" }, { "header": "Status", "field": "STATUS" } ] } ] }
            """;

    private static final String SHEET =
            "Id,Action,Area,Status\n1.91,Publish as audio,A1,Done\n1.92,Publish as video,A1,Amberish\n";

    private FormsClient client;
    private Plan start;
    private String map;

    @BeforeEach
    void start(@TempDir Path folder) {
        client = FormsClient.of(folder, Role.APPROVER);
        start = client.plan();
        map = MAP.formatted(
                start.getAreas().get(0).getId(), start.getAreas().get(0).getTitle());
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private FormsClient.Filled sheet() {
        return client.get("/import").form("form[action=/import]");
    }

    private FormsClient.Answer first(String sheet, String typed) {
        return sheet().set("map", typed)
                .file("sheet", "actions.csv", sheet.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private static FormsClient.Filled next(FormsClient.Answer answer) {
        return answer.form("form[action=/import]");
    }

    @Test
    void theFirstStepShowsWhatWouldChangeAndSavesNothing() throws IOException {
        long files = temporary();
        FormsClient.Answer shown = first(SHEET, map);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("main tbody tr td").eachText().subList(0, 3))
                .containsExactly("actions", "3", "D");
        assertThat(shown.page().select("main tbody tr").text()).contains("Amberish");
        assertThat(shown.page().select("main ul li").text()).contains("1.91");
        assertThat(shown.page().text())
                .contains("In the plan and not in the sheet")
                .contains("1.1, 1.2");
        assertThat(client.plan()).isEqualTo(start);
        assertThat(next(shown).send().hints()).isEqualTo(shown.hints());
        assertThat(client.tracker().latest().number()).isEqualTo(1);
        assertThat(temporary()).isEqualTo(files);
    }

    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sheet"))
                    .count();
        }
    }

    @Test
    void theSecondStepSavesAllRowsWithoutRejectsAsOneVersion() {
        FormsClient.Answer answer =
                next(first(SHEET, map)).set("confirmed", "yes").send();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.notice()).isEqualTo("Imported.");
        assertThat(client.tracker().latest().number()).isEqualTo(2);
        assertThat(client.tracker().history().versions(1).get(0).kind()).isEqualTo(ChangeKind.IMPORTED);
        assertThat(client.plan().get("1.91", Action.class).getAssessments()).hasSize(1);
        assertThat(client.plan().find("1.92")).isEmpty();
        assertThat(client.plan().getActions()).hasSize(start.getActions().size() + 1);

        FormsClient.Answer again = first(SHEET, map);
        assertThat(again.page().text()).contains("Nothing would change.");
        assertThat(again.hints()).isEmpty();
    }

    @Test
    void whatWasNotShownIsNotSaved() {
        FormsClient.Answer other = next(first(SHEET, map))
                .set("confirmed", "yes")
                .file("sheet", "actions.csv", SHEET.replace("1.91", "1.93").getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(other.page().select("main ul li").text()).contains("1.93").doesNotContain("1.91");
        FormsClient.Answer map2 = next(other)
                .set("map", map.replace("2025-02", "2025-03"))
                .set("confirmed", "yes")
                .send();
        assertThat(map2.hints()).isNotEmpty();
        client.meanwhile(plan -> plan.with(
                "1.1", Action.class, action -> action.toBuilder().owner("Them").build()));
        FormsClient.Answer later = next(map2).set("confirmed", "yes").send();
        assertThat(later.hints()).isNotEmpty();
        assertThat(client.plan().find("1.93")).isEmpty();
        assertThat(next(later).set("confirmed", "yes").send().status()).isEqualTo(303);
        assertThat(client.plan().get("1.1").getOwner()).contains("Them");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndTheMapIsKept() {
        FormsClient.Answer nothing = sheet().send();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.errors("sheet")).containsExactly("Choose a file.");
        assertThat(nothing.errors("map")).hasSize(1);

        FormsClient.Answer broken = first(SHEET, "{ \"format\": \"promise-sheet-map/1\",\n \"plan\": 3 }");
        assertThat(broken.errors("map")).isNotEmpty().first().asString().startsWith("line 2");
        assertThat(next(broken).value("map")).contains("\"plan\": 3");

        FormsClient.Answer others = first(SHEET, map.replace("south-ayrshire-2021-24", "other-2021"));
        assertThat(others.errors("sheet")).singleElement().asString().contains("other-2021");

        FormsClient.Answer named = sheet().set("map", map)
                .file("sheet", "../actions.xlsx", SHEET.getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(named.errors("sheet")).singleElement().asString().contains("XLSX");
        assertThat(client.plan()).isEqualTo(start);
    }

    @Test
    void aMapMayBeAFile() {
        FormsClient.Answer shown = sheet().file("mapFile", "map.json", map.getBytes(StandardCharsets.UTF_8))
                .file("sheet", "actions.csv", SHEET.getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(next(shown).value("map")).isEqualToNormalizingNewlines(map.strip());
        assertThat(shown.hints()).isNotEmpty();
    }

    @Test
    void aWholePlanTakesThePlaceOfThePlan() {
        Plan other = start.with(
                        "1.1",
                        Action.class,
                        action -> action.toBuilder().owner("Them").build())
                .without("1.2");
        FormsClient.Answer shown = client.get("/import")
                .form("form[action=/import/plan]")
                .file("plan", "plan.json", PlanJson.DEFAULT.toJson(other).getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(shown.hints().get(0)).contains("32 actions and 47 benefits").contains("31 actions and 47 benefits");
        assertThat(client.plan()).isEqualTo(start);
        FormsClient.Answer done =
                shown.form("form[action=/import/plan]").set("confirmed", "yes").send();
        assertThat(done.status()).isEqualTo(303);
        assertThat(client.plan()).isEqualTo(other);
        assertThat(client.tracker().latest().number()).isEqualTo(2);
    }

    @Test
    void theProblemsOfAPlanAreSaidByPlaceLineAndColumn() {
        String json = PlanJson.DEFAULT.toJson(start).replaceFirst("\"date\": \"2021-09\"", "\"date\": \"soon\"");
        FormsClient.Answer answer = client.get("/import")
                .form("form[action=/import/plan]")
                .file("plan", "plan.json", json.getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors("plan")).singleElement().asString().contains("line ", "column ", "/date");
    }

    @Test
    void anEditorAndAReaderImportNothing() {
        FormsClient.Filled whole = client.get("/import").form("form[action=/import/plan]");
        FormsClient.Filled sheet = sheet();
        for (Role role : List.of(Role.EDITOR, Role.READER)) {
            client.choose(role);

            assertThat(client.get("/import").status()).isEqualTo(403);
            assertThat(client.get("/").page().select("nav a[href=/import]")).isEmpty();
            assertThat(whole.file("plan", "plan.json", new byte[] {'{'}).send().status())
                    .isEqualTo(403);
            assertThat(sheet.send().status()).isEqualTo(403);
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        FormsClient.Answer large = sheet().set("map", map)
                .file("sheet", "actions.csv", new byte[8 << 20])
                .send();
        assertThat(large.errors("sheet")).containsExactly("The file is larger than 7 MB.");
        FormsClient.Answer tooLarge = sheet().set("map", map)
                .file("sheet", "actions.csv", new byte[11 << 20])
                .send();
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(List.of(client.plan())).containsExactly(start);
    }
}
