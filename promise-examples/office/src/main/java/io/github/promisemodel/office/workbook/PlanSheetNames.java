package io.github.promisemodel.office.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sheets of a plan's workbook, their columns and the lists that rows are part of are called. */
final class PlanSheetNames {

    /** The column of what the parts of a row call it, where that is not its id. */
    static final String KEY = "@key";

    /** The column of what a row is part of. */
    static final String PART_OF = "@of";

    /** The column of the list that a row is in. */
    static final String LIST = "@in";

    private final BookWords words;
    private final String cover;
    private final String columns;
    private final Map<EntitySheet, String> names = new HashMap<>();
    private final Map<String, EntitySheet> sheets = new HashMap<>();
    private final Map<EntitySheet, Map<String, String>> headings = new HashMap<>();
    private final Map<EntitySheet.Place, String> lists = new HashMap<>();

    PlanSheetNames(BookWords words, Collection<EntitySheet> all) {
        this.words = words;
        SheetNames free = new SheetNames();
        this.cover = free.name(words.text("book.cover"));
        this.columns = free.name(words.text("book.columns"));
        for (EntitySheet sheet : all) {
            String name = free.name(words.entities(sheet.entity()));
            names.put(sheet, name);
            sheets.put(folded(name), sheet);
        }
        for (EntitySheet sheet : all) {
            headings.put(sheet, headings(sheet));
            for (EntitySheet.Place place : sheet.places()) {
                lists.put(place, of(place.parent()) + ": " + words.field(place.path()));
            }
        }
    }

    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Every path that a column of a sheet may have, in order. */
    List<String> paths(EntitySheet sheet) {
        return List.copyOf(headings.getOrDefault(sheet, Map.of()).keySet());
    }

    private Map<String, String> headings(EntitySheet sheet) {
        List<String> paths = new ArrayList<>(List.of(KEY, PART_OF, LIST));
        if (sheet.isPlan()) {
            paths.add(EntitySheet.FORMAT);
        }
        Set<String> parts = new HashSet<>();
        for (EntitySheet.Column column : sheet.columns().values()) {
            paths.add(column.path());
            if (column.form() == CellForm.ENTITY) {
                parts.add(column.path());
            }
        }
        paths.add(EntitySheet.OTHERS);
        parts.stream().sorted().forEach(part -> paths.add(part + "." + EntitySheet.OTHERS));
        Map<String, String> made = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String path : paths) {
            String heading = switch (path) {
                case KEY -> words.text("book.row-key");
                case PART_OF -> words.text("book.part-of");
                case LIST -> words.text("book.list");
                case EntitySheet.FORMAT -> words.text("book.format");
                default -> words.field(path);
            };
            String unlike = taken.add(folded(heading)) ? heading : heading + " (" + path + ")";
            taken.add(folded(unlike));
            made.put(path, unlike);
        }
        return made;
    }

    String cover() {
        return cover;
    }

    String columns() {
        return columns;
    }

    String of(EntitySheet sheet) {
        return names.getOrDefault(sheet, sheet.entity().noun());
    }

    String heading(EntitySheet sheet, String path) {
        return headings.getOrDefault(sheet, Map.of()).getOrDefault(path, path);
    }

    String list(EntitySheet.Place place) {
        return lists.getOrDefault(place, place.path());
    }

    /** Whether a sheet is there for people alone. */
    boolean isForPeople(String name) {
        return folded(name).equals(folded(cover)) || folded(name).equals(folded(columns));
    }

    /** The sheet of a name. */
    Optional<EntitySheet> find(String name) {
        return Optional.ofNullable(sheets.get(folded(name)));
    }

    /** The paths by the headings of a sheet, and by themselves, which somebody may have written instead. */
    Map<String, String> pathsByHeading(EntitySheet sheet) {
        Map<String, String> paths = new HashMap<>();
        Map<String, String> all = headings.getOrDefault(sheet, Map.of());
        all.keySet().forEach(path -> paths.put(folded(path), path));
        all.forEach((path, heading) -> paths.put(folded(heading), path));
        return paths;
    }
}
