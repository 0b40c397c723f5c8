package io.github.promisemodel.office.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Laws of imports. */
class SheetImportProperties {

    private static final List<String> STATUSES = List.of("On track", "Done", "", "ON TRACK.");

    private static final List<String> DATES = List.of("", "31/03/2026", "Ongoing", "June 2026", "Q1 2025/26");

    private static final SheetMap MAP = Sheets.map(
            Sheets.SCHEME
                    + ", \"dates\": [\"d/M/yyyy\", \"MMM yyyy\", \"quarter\"], \"undated\": [\"Ongoing\"], \"asOf\": \"2025-03-31\"",
            "\"rows\": \"ACTIONS\", \"areaFrom\": \"COLUMN\", "
                    + Sheets.columns("REFERENCE", "TITLE", "AREA", "DUE", "STATUS", "UPDATE"));

    private static List<String> row(int number, String title, int drawn) {
        return List.of(
                "r" + number,
                title,
                "area " + drawn % 3,
                DATES.get(drawn % DATES.size()),
                STATUSES.get(drawn % STATUSES.size()),
                drawn % 2 == 0 ? title + " goes on" : "");
    }

    private static SheetFile file(List<String> titles, List<Integer> drawn, int shift) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Ref", "Title", "Area", "Due", "Status", "Update"));
        for (int i = 0; i < Math.min(titles.size(), drawn.size()); i++) {
            rows.add(row(i, titles.get(i), drawn.get(i) + shift));
        }
        return Sheets.file(Sheets.grid("Actions", rows));
    }

    @Property(tries = 100)
    void everyRowIsAnEntryWithWhatItSays(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 9) String> titles,
            @ForAll @Size(max = 12) List<@IntRange(max = 100) Integer> drawn) {
        ImportResult result = SheetImport.of(file(titles, drawn, 0), MAP).into(Optional.empty());
        int count = Math.min(titles.size(), drawn.size());
        assertThat(result.rejects()).isEmpty();
        assertThat(result.plan().getActions()).hasSize(count);
        for (int i = 0; i < count; i++) {
            Action action = result.plan().get("r" + i, Action.class);
            List<String> row = row(i, titles.get(i), drawn.get(i));
            assertThat(action.getTitle()).isEqualTo(row.get(1));
            assertThat(action.getDue().isPresent())
                    .isEqualTo(!row.get(3).isEmpty() && !row.get(3).equals("Ongoing"));
            assertThat(action.getAssessments().stream().flatMap(each -> each.getAsPrinted().stream()))
                    .isEqualTo(row.get(4).isEmpty() ? List.of() : List.of(row.get(4)));
        }
    }

    @Property(tries = 100)
    void theSameSheetAgainChangesNothing(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 9) String> titles,
            @ForAll @Size(max = 12) List<@IntRange(max = 100) Integer> drawn,
            @ForAll @IntRange(max = 5) int shift) {
        Plan first = SheetImport.of(file(titles, drawn, 0), MAP)
                .into(Optional.empty())
                .plan();
        SheetImport later = SheetImport.of(file(titles, drawn, shift), MAP).asOf(PartialDate.parse("2025-06-30"));
        Plan second = later.into(Optional.of(first)).plan();
        ImportResult again = later.into(Optional.of(second));
        assertThat(again.plan()).isEqualTo(second);
        assertThat(again.changes()).isEmpty();
        for (Action action : first.getActions()) {
            var kept = second.get(action.getId(), Action.class).getAssessments();
            assertThat(kept.subList(0, action.getAssessments().size())).isEqualTo(action.getAssessments());
        }
    }

    @Property(tries = 100)
    void aRejectNamesItsCell(
            @ForAll @IntRange(min = 1, max = 30) int rows,
            @ForAll @IntRange(max = 29) int wrong,
            @ForAll boolean date) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("Ref", "Title", "Area", "Due", "Status", "Update"));
        for (int i = 0; i < rows; i++) {
            all.add(List.of(
                    "r" + i, "t", "a", i == wrong && date ? "soon" : "", i == wrong && !date ? "Amberish" : "", ""));
        }
        ImportResult result =
                SheetImport.of(Sheets.file(Sheets.grid("Actions", all)), MAP).into(Optional.empty());
        if (wrong < rows) {
            assertThat(result.rejects()).hasSize(1);
            assertThat(result.rejects().get(0).row()).isEqualTo(wrong + 2);
            assertThat(result.rejects().get(0).column()).isEqualTo(date ? 3 : 4);
            assertThat(result.rejects().get(0).value()).isEqualTo(date ? "soon" : "Amberish");
        } else {
            assertThat(result.rejects()).isEmpty();
        }
    }
}
