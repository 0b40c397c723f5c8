package io.github.promisemodel.office.workbook;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A whole plan as a workbook that can be edited and read back: a sheet for each kind of entity, a row for each entity, a column for
 * each of its fields. {@link PlanBookReader} reads it.
 *
 * <pre>{@code
 * PlanBook book = PlanBook.of(plan, Labels.of(Locale.ENGLISH));
 * try (OutputStream out = Files.newOutputStream(Path.of("plan.xlsx"))) {
 *     XlsxWriter.write(book.book(), out);
 * }
 * }</pre>
 *
 * <p>What a row is part of is in its first columns. Rows of one list are in their order.
 *
 * @param book the workbook
 * @param notHeld what a sheet cannot hold, a place each: texts longer than a cell, which are cut
 */
public record PlanBook(TableBook book, List<String> notHeld) {

    /** The sheets that are there whether or not they have rows, and come first. */
    private static final List<String> FIRST =
            List.of("Plan", "Area", "Action", "Benefit", "Assessment", "Milestone", "Measure", "Observation");

    /** Copies what is not held. */
    public PlanBook {
        notHeld = List.copyOf(notHeld);
    }

    /**
     * Describes a plan as a workbook.
     *
     * @param plan the plan
     * @param labels the words of its headings
     * @return the workbook
     */
    public static PlanBook of(Plan plan, Labels labels) {
        BookWords words = new BookWords(labels);
        return new Maker(words, PlanRows.of(plan, words)).make(plan);
    }

    private static final class Maker {
        private final BookWords words;
        private final Map<EntitySheet, List<PlanRows.Row>> rows;
        private final PlanSheetNames names;
        private final List<String> notHeld = new ArrayList<>();

        Maker(BookWords words, PlanRows rows) {
            this.words = words;
            this.rows = rows.rows();
            this.names = new PlanSheetNames(words, rows.rows().keySet());
        }

        PlanBook make(Plan plan) {
            List<BookSheet> sheets = new ArrayList<>();
            List<List<BookCell>> contents = new ArrayList<>();
            List<List<BookCell>> columns = new ArrayList<>();
            for (EntitySheet sheet : ordered()) {
                List<PlanRows.Row> of = rows.getOrDefault(sheet, List.of());
                if (!of.isEmpty() || FIRST.contains(sheet.entity().noun())) {
                    String name = names.of(sheet);
                    Map<String, String> shown = shown(sheet, of);
                    sheets.add(new BookSheet(name, "", List.of(), Optional.of(table(sheet, name, shown, of))));
                    contents.add(List.of(
                            new BookCell.Link(name, name),
                            new BookCell.Text(sheet.entity().meaning()),
                            BookCell.of(BigDecimal.valueOf(of.size()))));
                    shown.forEach((path, heading) -> columns.add(List.of(
                            new BookCell.Link(name, name),
                            new BookCell.Text(heading),
                            new BookCell.Text(meaning(sheet, path)),
                            new BookCell.Text(howToWrite(sheet, path)))));
                }
            }
            sheets.add(
                    0,
                    sheet(
                            names.columns(),
                            words.text("book.columns"),
                            List.of(),
                            List.of("book.sheet", "book.column", "book.meaning", "book.how-to-write"),
                            columns));
            sheets.add(0, cover(plan, contents));
            PartialDate date = plan.getAsOf().orElse(plan.getPeriod().getStart());
            String title = words.text("book.plan-title", plan.getTitle());
            return new PlanBook(new TableBook(title, words.labels().language(), date.end(), sheets), notHeld);
        }

        private List<EntitySheet> ordered() {
            List<EntitySheet> ordered = new ArrayList<>();
            for (String noun : FIRST) {
                rows.keySet().stream()
                        .filter(sheet -> sheet.entity().noun().equals(noun))
                        .forEach(ordered::add);
            }
            rows.keySet().stream().filter(sheet -> !ordered.contains(sheet)).forEach(ordered::add);
            return ordered;
        }

        /** The headings of the columns that are shown, by their paths: all own ones, and of the others those that some row has. */
        private Map<String, String> shown(EntitySheet sheet, List<PlanRows.Row> of) {
            Set<String> used = new TreeSet<>();
            of.forEach(row -> used.addAll(row.cells().keySet()));
            Map<String, String> shown = new LinkedHashMap<>();
            for (String path : names.paths(sheet)) {
                EntitySheet.Column column = sheet.columns().get(path);
                boolean isKept = switch (path) {
                    case PlanSheetNames.KEY ->
                        of.stream().anyMatch(row -> row.key().isPresent());
                    case PlanSheetNames.PART_OF ->
                        sheet.places().stream()
                                .anyMatch(place -> !place.parent().isPlan());
                    case PlanSheetNames.LIST -> sheet.places().size() > 1;
                    case EntitySheet.FORMAT -> sheet.isPlan();
                    default -> used.contains(path) || column != null && column.isOwn();
                };
                if (isKept) {
                    shown.put(path, names.heading(sheet, path));
                }
            }
            return shown;
        }

        private BookTable table(EntitySheet sheet, String name, Map<String, String> shown, List<PlanRows.Row> of) {
            List<BookColumn> columns = new ArrayList<>();
            shown.forEach((path, heading) ->
                    columns.add(new BookColumn(heading, sheet.form(path).isText())));
            List<List<BookCell>> all = new ArrayList<>();
            for (PlanRows.Row row : of) {
                List<BookCell> cells = new ArrayList<>();
                shown.forEach((path, heading) -> cells.add(held(
                        cell(row, path), row.form(path), words.text("book.place", name, all.size() + 2, heading))));
                all.add(cells);
            }
            return new BookTable(columns, all);
        }

        private BookCell cell(PlanRows.Row row, String path) {
            return switch (path) {
                case PlanSheetNames.KEY -> new BookCell.Text(row.key().orElse(""));
                case PlanSheetNames.PART_OF -> new BookCell.Text(row.parentKey());
                case PlanSheetNames.LIST ->
                    new BookCell.Text(row.place().map(names::list).orElse(""));
                default -> row.cells().getOrDefault(path, BookCell.EMPTY);
            };
        }

        private BookCell held(BookCell cell, CellForm form, String place) {
            String written = cell.shown();
            if (!(cell instanceof BookCell.Text) || written.length() <= HeldTexts.MOST) {
                return cell;
            }
            boolean isCut = form.isCut(written);
            notHeld.add(words.text(isCut ? "book.cut-at" : "book.left-out-at", place, HeldTexts.MOST));
            return isCut ? new BookCell.Text(HeldTexts.cut(written)) : BookCell.EMPTY;
        }

        // --------------------------------------------------------------------

        private String meaning(EntitySheet sheet, String path) {
            EntitySheet.Column column = sheet.columns().get(path);
            if (column != null) {
                return column.meaning();
            }
            return words.text(
                    switch (path) {
                        case PlanSheetNames.KEY -> "book.row-key-means";
                        case PlanSheetNames.PART_OF -> "book.part-of-means";
                        case PlanSheetNames.LIST -> "book.list-means";
                        case EntitySheet.FORMAT -> "book.format-means";
                        default -> "book.other-fields-mean";
                    });
        }

        private String howToWrite(EntitySheet sheet, String path) {
            EntitySheet.Column column = sheet.columns().get(path);
            if (column == null) {
                return path.equals(PlanSheetNames.LIST)
                        ? words.text(
                                "book.write.one-of",
                                words.labels()
                                        .groups(sheet.places().stream()
                                                .map(names::list)
                                                .toList()))
                        : words.text("book.write." + sheet.form(path).name());
            }
            EntityField<?, ?> field = column.field();
            if (field.kind() instanceof FieldKind.Constant<?> constant && column.form() != CellForm.JSON) {
                return words.text(
                        column.form() == CellForm.LIST ? "book.write.some-of" : "book.write.one-of",
                        choices(constant.type()));
            } else if (field.kind() instanceof FieldKind.Status<?> status) {
                return words.text("book.write.one-of", choices(status.scale()));
            } else if (field.kind() == FieldKind.DATE) {
                return words.text("book.write.date");
            }
            return words.text("book.write." + column.form().name());
        }

        private String choices(Class<? extends Enum<?>> type) {
            List<String> choices = new ArrayList<>();
            for (Enum<?> constant : type.getEnumConstants()) {
                choices.add(constant.name());
            }
            return words.labels().items(choices);
        }

        private BookSheet cover(Plan plan, List<List<BookCell>> contents) {
            List<String> lines = new ArrayList<>(List.of(
                    words.text("book.plan-about"),
                    words.text("book.plan-order"),
                    words.text("book.plan-columns", names.columns()),
                    words.text("book.plan-import")));
            if (!notHeld.isEmpty()) {
                lines.add(words.text("book.plan-not-held", notHeld.size()));
                lines.addAll(notHeld);
            }
            return sheet(
                    names.cover(),
                    held(
                                    new BookCell.Text(words.text("book.plan-title", HeldTexts.plain(plan.getTitle()))),
                                    CellForm.TEXT,
                                    names.cover())
                            .shown(),
                    lines.stream().<BookCell>map(BookCell.Text::new).toList(),
                    List.of("book.sheet", "book.meaning", "book.rows"),
                    contents);
        }

        private BookSheet sheet(
                String name, String title, List<BookCell> lines, List<String> headings, List<List<BookCell>> cells) {
            return new BookSheet(name, title, lines, Optional.of(BookTable.of(words::text, headings, cells)));
        }
    }
}
