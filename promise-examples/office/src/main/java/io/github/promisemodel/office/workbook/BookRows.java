package io.github.promisemodel.office.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of one sheet of a workbook, each as the fields of an entity. */
final class BookRows {

    private final EntitySheet sheet;
    private final SheetText text;
    private final BookWords words;
    private final PlanSheetNames names;
    private final List<PlanBookProblem> problems;
    private final List<PlanBookProblem> remarks;

    /** The paths of the columns that are read, by their places. */
    private final Map<Integer, String> paths = new TreeMap<>();

    BookRows(
            EntitySheet sheet,
            SheetText text,
            BookWords words,
            PlanSheetNames names,
            List<PlanBookProblem> problems,
            List<PlanBookProblem> remarks) {
        this.sheet = sheet;
        this.text = text;
        this.words = words;
        this.names = names;
        this.problems = problems;
        this.remarks = remarks;
    }

    List<BookRow> read() {
        List<BookRow> rows = new ArrayList<>();
        if (text.rows().isEmpty()) {
            return rows;
        }
        readHeadings(text.rows().get(0));
        for (int i = 1; i < text.rows().size(); i++) {
            List<String> cells = text.rows().get(i);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(cells, i + 1));
            }
        }
        return rows;
    }

    private void readHeadings(List<String> headings) {
        Map<String, String> known = names.pathsByHeading(sheet);
        Set<String> read = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            String heading = headings.get(i);
            String path = known.get(PlanSheetNames.folded(heading));
            boolean isUsed = text.rows().stream()
                    .skip(1)
                    .anyMatch(row -> at < row.size() && !row.get(at).isBlank());
            if (path != null && !read.add(path)) {
                problems.add(new PlanBookProblem(text.name(), 1, heading, "two columns have this heading; keep one"));
            } else if (path != null) {
                paths.put(i, path);
            } else if (isUsed) {
                remarks.add(new PlanBookProblem(
                        text.name(), 1, heading.strip(), "this column is none of the sheet's, and is not read"));
            }
        }
    }

    private BookRow row(List<String> cells, int number) {
        Map<String, String> specials = new HashMap<>();
        BookRow row = new BookRow(sheet, text.name(), number, new JsonValue.Fields(), specials);
        paths.forEach((at, path) -> {
            String cell = at < cells.size() ? cells.get(at) : "";
            if (cell.isBlank()) {
                return;
            }
            if (path.startsWith("@")) {
                specials.put(path, cell.strip());
            } else {
                Optional<JsonValue> value = sheet.form(path).read(cell, words);
                if (value.isEmpty() || !put(row.json(), path, value.get())) {
                    String message = value.isEmpty() ? words.text("book.not-json") : words.text("book.written-twice");
                    problems.add(row.problem(names.heading(sheet, path), message));
                }
            }
        });
        return row;
    }

    /** Adds a value to its place among the fields; gives whether that was free. */
    private static boolean put(JsonValue.Fields row, String path, JsonValue value) {
        JsonValue.Fields of = row;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            if (!(of.fields().computeIfAbsent(steps[i], each -> new JsonValue.Fields())
                    instanceof JsonValue.Fields next)) {
                return false;
            }
            of = next;
        }
        String last = steps[steps.length - 1];
        if (!last.equals(EntitySheet.OTHERS)) {
            return of.fields().putIfAbsent(last, value) == null;
        }
        boolean isFree = true;
        for (Map.Entry<String, JsonValue> other :
                ((JsonValue.Fields) value).fields().entrySet()) {
            isFree &= of.fields().putIfAbsent(other.getKey(), other.getValue()) == null;
        }
        return isFree;
    }
}
