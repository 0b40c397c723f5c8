package io.github.promisemodel.office.workbook;

import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from a workbook that {@link PlanBook} described, as it was or edited: rows and columns may be added, moved and left
 * out. The plan is read as the format reads it, so that every check and every message of the format holds; each says the sheet, the
 * row and the column.
 */
public final class PlanBookReader {

    private static final String ID = "id";
    private static final String MARK = "promise-plan/";

    private final BookWords words;
    private final Map<String, EntitySheet> sheets = EntitySheet.all(PlanFields.PLAN);
    private final PlanSheetNames names;
    private final Map<EntitySheet, List<BookRow>> rows = new LinkedHashMap<>();
    private final Map<EntitySheet, Map<String, List<BookRow>>> byKey = new HashMap<>();

    /** The rows by their fields, which are told apart by being themselves. */
    private final Map<JsonValue, BookRow> parts = new IdentityHashMap<>();

    private final List<PlanBookProblem> problems = new ArrayList<>();
    private final List<PlanBookProblem> remarks = new ArrayList<>();

    private PlanBookReader(Labels labels) {
        this.words = new BookWords(labels);
        this.names = new PlanSheetNames(words, sheets.values());
    }

    /**
     * Whether a workbook is one that has a plan.
     *
     * @param book its sheets
     * @param labels the words of its headings
     * @return whether it has a sheet of a plan, which says the version of the format
     */
    public static boolean isPlanBook(List<SheetText> book, Labels labels) {
        PlanBookReader reader = new PlanBookReader(labels);
        return book.stream()
                .filter(sheet ->
                        reader.names.find(sheet.name()).map(EntitySheet::isPlan).orElse(false))
                .flatMap(sheet -> sheet.rows().stream().limit(2))
                .flatMap(List::stream)
                .anyMatch(cell -> cell.startsWith(MARK));
    }

    /**
     * Reads a plan.
     *
     * @param book the sheets of a workbook
     * @param labels the words of its headings
     * @return the plan, or every problem
     */
    public static PlanBookResult read(List<SheetText> book, Labels labels) {
        return new PlanBookReader(labels).read(book);
    }

    private PlanBookResult read(List<SheetText> book) {
        for (SheetText sheet : book) {
            Optional<EntitySheet> known = names.find(sheet.name());
            if (known.isPresent()) {
                List<BookRow> of = rows.computeIfAbsent(known.get(), each -> new ArrayList<>());
                of.addAll(new BookRows(known.get(), sheet, words, names, problems, remarks).read());
            } else if (!names.isForPeople(sheet.name())
                    && sheet.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())) {
                remarks.add(
                        new PlanBookProblem(sheet.name(), 0, "", "this sheet is none of a plan's, and is not read"));
            }
        }
        rows.forEach((sheet, all) -> byKey.put(sheet, keys(all)));
        List<BookRow> plans = rows.entrySet().stream()
                .filter(each -> each.getKey().isPlan())
                .flatMap(each -> each.getValue().stream())
                .toList();
        EntitySheet plan = sheets.values().iterator().next();
        if (plans.size() != 1) {
            problems.add(new PlanBookProblem(
                    names.of(plan), 0, "", "it has " + plans.size() + " plans; write one, in one row"));
            return new PlanBookResult(Optional.empty(), problems, remarks);
        }
        rows.forEach((sheet, all) -> all.stream()
                .filter(row -> !sheet.isPlan())
                .forEach(row -> place(row).ifPresent(to -> attach(row, to))));
        ReadResult<Plan> read = PlanJson.DEFAULT.read(plans.get(0).json().json());
        read.problems().forEach(problem -> problems.add(placed(problem, plans.get(0))));
        return new PlanBookResult(problems.isEmpty() ? read.value() : Optional.empty(), problems, remarks);
    }

    // ------------------------------------------------------------------------

    private static Map<String, List<BookRow>> keys(List<BookRow> rows) {
        Map<String, List<BookRow>> keys = new HashMap<>();
        for (BookRow row : rows) {
            String key = row.special(PlanSheetNames.KEY);
            if (key.isEmpty() && row.json().fields().get(ID) instanceof JsonValue.Text id) {
                key = id.text();
            }
            if (!key.isEmpty()) {
                keys.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
            }
        }
        return keys;
    }

    /** A place of a row, and the row that it is part of. */
    private record Found(EntitySheet.Place place, BookRow parent) {}

    /** What a row is part of; empty, with a problem, where that is not said or is not one row. */
    private Optional<Found> place(BookRow row) {
        String list = row.special(PlanSheetNames.LIST);
        String key = row.special(PlanSheetNames.PART_OF);
        List<EntitySheet.Place> places = row.sheet().places();
        if (!list.isEmpty()) {
            String folded = PlanSheetNames.folded(list);
            places = places.stream()
                    .filter(place -> PlanSheetNames.folded(names.list(place)).equals(folded))
                    .toList();
            if (places.isEmpty()) {
                return refused(row, PlanSheetNames.LIST, "there is no such list; write one of " + lists(row));
            }
        }
        List<Found> found = new ArrayList<>();
        for (EntitySheet.Place place : places) {
            Map<String, List<BookRow>> parents = byKey.getOrDefault(place.parent(), Map.of());
            if (place.parent().isPlan()) {
                if (key.isEmpty()) {
                    rows.getOrDefault(place.parent(), List.of()).forEach(parent -> found.add(new Found(place, parent)));
                }
            } else {
                parents.getOrDefault(key, List.of()).forEach(parent -> found.add(new Found(place, parent)));
            }
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        } else if (found.size() > 1) {
            return refused(
                    row,
                    list.isEmpty() ? PlanSheetNames.LIST : PlanSheetNames.PART_OF,
                    list.isEmpty()
                            ? "say which list it is in; write one of " + lists(row)
                            : found.size() + " rows are called that; give each a row key of its own");
        }
        String parents = String.join(
                ", ",
                places.stream()
                        .map(place -> names.of(place.parent()))
                        .distinct()
                        .toList());
        return refused(
                row,
                PlanSheetNames.PART_OF,
                key.isEmpty()
                        ? "say what it is part of: the id or the row key of a row of " + parents
                        : "no row of " + parents + " has this id or row key");
    }

    private String lists(BookRow row) {
        return String.join("; ", row.sheet().places().stream().map(names::list).toList());
    }

    private Optional<Found> refused(BookRow row, String path, String message) {
        problems.add(row.problem(names.heading(row.sheet(), path), message));
        return Optional.empty();
    }

    private void attach(BookRow row, Found to) {
        JsonValue.Fields parent = to.parent().json();
        String[] steps = to.place().path().split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            JsonValue next = parent.fields().computeIfAbsent(steps[i], each -> new JsonValue.Fields());
            if (!(next instanceof JsonValue.Fields fields)) {
                problems.add(to.parent()
                        .problem(
                                names.heading(to.parent().sheet(), steps[i]),
                                "it has rows on the sheet " + row.name()
                                        + ", so that it cannot be written in this cell"));
                return;
            }
            parent = fields;
        }
        JsonValue list = parent.fields()
                .computeIfAbsent(steps[steps.length - 1], each -> new JsonValue.Items(new ArrayList<>()));
        if (list instanceof JsonValue.Items items) {
            items.items().add(row.json());
            parts.put(row.json(), row);
        } else {
            problems.add(
                    to.parent().problem("", "it has rows on the sheet " + row.name() + " and a field of that name"));
        }
    }

    // ------------------------------------------------------------------------

    /** A problem of the format at the row and the column that it is in. */
    private PlanBookProblem placed(Problem problem, BookRow plan) {
        BookRow row = plan;
        StringBuilder path = new StringBuilder();
        String column = "";
        @Nullable JsonValue at = plan.json();
        for (String step : problem.pointer().isEmpty()
                ? new String[0]
                : problem.pointer().substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (at instanceof JsonValue.Items items) {
                at = item(items, name);
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
                at = at instanceof JsonValue.Fields fields ? fields.fields().get(name) : null;
            }
            BookRow part = at == null ? null : parts.get(at);
            if (part != null) {
                row = part;
                path.setLength(0);
                column = "";
            } else if (row.sheet().columns().containsKey(path.toString())
                    || row.sheet().isPlan() && path.toString().equals(EntitySheet.FORMAT)) {
                column = names.heading(row.sheet(), path.toString());
            }
        }
        return row.problem(column, problem.message());
    }

    private static @Nullable JsonValue item(JsonValue.Items items, String index) {
        int at = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < items.items().size() ? items.items().get(at) : null;
    }
}
