package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.personaldata.PersonalData;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;

/** What is noted while sheets are imported. */
final class ImportReport {

    final List<Reject> rejects = new ArrayList<>();
    final List<ImportNote> notes = new ArrayList<>();
    final List<ImportChange> changes = new ArrayList<>();

    void reject(String sheet, int row, int column, String message) {
        rejects.add(new Reject(sheet, row, column, "", message));
    }

    /** A cell that could not be read; what it shows is repeated unless it looks like personal data. */
    void reject(String sheet, SheetCell cell, String message) {
        boolean shown = PersonalData.in(cell.text()).isEmpty();
        rejects.add(new Reject(
                sheet,
                cell.row(),
                cell.column(),
                shown ? MessageText.of(cell.text()) : "",
                MessageText.quoted(cell.words(), '"') + " " + message));
    }

    void note(String sheet, int row, int column, String message) {
        notes.add(new ImportNote(sheet, row, column, message));
    }

    void change(String id, ImportChange.Kind kind, String message) {
        changes.add(new ImportChange(id, kind, message));
    }
}
