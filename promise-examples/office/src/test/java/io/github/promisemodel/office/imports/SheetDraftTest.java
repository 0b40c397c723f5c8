package io.github.promisemodel.office.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetLimits;
import io.github.promisemodel.reference.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Maps as they are proposed. */
final class SheetDraftTest {

    private static SheetDraft draft(String... lines) {
        return SheetDraft.of(Sheets.file(Sheets.grid("Actions", lines))).orElseThrow();
    }

    private static List<SheetField> fields(SheetDraft draft) {
        return draft.map().sheets().get(0).columns().stream()
                .map(MappedColumn::field)
                .toList();
    }

    @Test
    void headersDatesAndWordsAreProposed() {
        SheetDraft draft = draft(
                "A made-up plan",
                "Action No.|Action|Lead Officer|By when|RAG|Rating",
                "1|T|Team|31/03/2026|Amber|3",
                "2|U|Team|Q2 2025/26|Red|",
                "3|V|Team|soon||");
        assertThat(draft.map().sheets().get(0).headerRow()).isEqualTo(2);
        assertThat(fields(draft))
                .containsExactly(
                        SheetField.REFERENCE, SheetField.TITLE, SheetField.OWNER, SheetField.DUE, SheetField.STATUS);
        assertThat(draft.map().dates()).extracting(DateForm::toString).containsExactly("d/M/yyyy", "quarter");
        assertThat(draft.unsure())
                .anyMatch(said -> said.contains("Amber, Red"))
                .anyMatch(said -> said.contains("row 2: columns that are not mapped") && said.endsWith(": F Rating"))
                .anyMatch(said -> said.contains("cell D5: \"soon\" is not a date"));
    }

    @Test
    void noMeaningOfAColourIsGuessed() {
        SheetDraft draft = draft("Ref|Action|RAG", "1|T|Green");
        assertThat(draft.map().statusScheme().isEmpty()).isTrue();
        ImportResult result = SheetImport.of(
                        Sheets.file(Sheets.grid("Actions", "Ref|Action|RAG", "1|T|Green")), draft.map())
                .into(Optional.empty());
        assertThat(result.rejects())
                .extracting(Reject::toString)
                .anyMatch(said -> said.contains("cell C2: \"Green\" is no status"));
    }

    @Test
    void quartersUnderTwoHeaderRowsAreTimes() throws IOException {
        SheetDraft draft = SheetDraft.of(SheetFile.read(Path.of("sheets", "measures.xlsx"), SheetLimits.DEFAULT))
                .orElseThrow();
        assertThat(draft.map().sheets().get(0).rows()).isEqualTo(RowKind.MEASURES);
        assertThat(draft.map().sheets().get(0).columns().stream()
                        .flatMap(column -> column.period().stream())
                        .distinct())
                .containsExactly(PartialDate.parse("2024-04/2024-06"), PartialDate.parse("2024-07/2024-09"));
    }

    @Test
    void aDraftIsAMapThatIsRead() {
        SheetDraft draft = draft("Ref|Action|Ref|RAG", "1|T|x|Green");
        String json = PlanJson.DEFAULT.toJson(draft.map(), SheetMapTables.MAP);
        assertThat(PlanJson.DEFAULT.read(json, SheetMapTables.MAP).orThrow()).isEqualTo(draft.map());
    }

    @Test
    void aSheetWithoutKnownHeadersHasNone() {
        assertThat(SheetDraft.of(Sheets.file(Sheets.grid("Actions", "x|y", "1|2"))))
                .isEmpty();
    }
}
