package io.github.promisemodel.office.workbook;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.fields.Shorthand;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan as rows: one for each entity of a list, and one for the plan, with its values by the columns of its sheet. */
final class PlanRows {

    private static final String ID = "id";

    /** An id that is longer is no name to write beside each of many rows. */
    private static final int LONGEST_KEY = 200;

    private final Map<String, EntitySheet> sheets = EntitySheet.all(PlanFields.PLAN);
    private final Map<EntitySheet, List<Row>> rows = new LinkedHashMap<>();
    private final BookWords words;

    /** A row. */
    static final class Row {
        private final EntitySheet.@Nullable Place place;
        private final @Nullable Row parent;
        private final Map<String, BookCell> cells = new HashMap<>();
        private final Map<String, CellForm> forms = new HashMap<>();
        private Optional<String> id = Optional.empty();
        private boolean hasParts;
        private String key = "";
        private boolean isKeyOwn;

        private Row(@Nullable Row parent, EntitySheet.@Nullable Place place) {
            this.parent = parent;
            this.place = place;
        }

        /** The list that it is part of; empty for the plan. */
        Optional<EntitySheet.Place> place() {
            return Optional.ofNullable(place);
        }

        /** What its parent is called; nothing for a part of the plan. */
        String parentKey() {
            return parent == null || parent.place == null ? "" : parent.key;
        }

        /** What its parts call it, where that is not its id. */
        Optional<String> key() {
            return isKeyOwn ? Optional.of(key) : Optional.empty();
        }

        Map<String, BookCell> cells() {
            return cells;
        }

        CellForm form(String path) {
            return forms.getOrDefault(path, CellForm.TEXT);
        }
    }

    private PlanRows(BookWords words) {
        this.words = words;
        sheets.values().forEach(sheet -> rows.put(sheet, new ArrayList<>()));
    }

    static PlanRows of(Plan plan, BookWords words) {
        PlanRows made = new PlanRows(words);
        JsonValue json = JsonValue.parse(PlanJson.DEFAULT.toJson(plan)).orElseThrow();
        made.add(made.sheet(PlanFields.PLAN), json, PlanFields.PLAN, new Row(null, null));
        made.rows.values().forEach(PlanRows::name);
        return made;
    }

    /** The rows of each sheet. */
    Map<EntitySheet, List<Row>> rows() {
        return rows;
    }

    private EntitySheet sheet(EntityFields<?, ?> entity) {
        EntitySheet sheet = sheets.get(entity.noun());
        if (sheet == null) {
            throw new IllegalStateException(entity + ": there is no sheet for it");
        }
        return sheet;
    }

    // ------------------------------------------------------------------------

    private void add(EntitySheet sheet, JsonValue entity, EntityFields<?, ?> described, Row row) {
        List<Row> all = rows.get(sheet);
        if (all != null) {
            all.add(row);
        }
        JsonValue.Fields fields = fields(entity, described);
        if (fields.fields().get(ID) instanceof JsonValue.Text id) {
            row.id = Optional.of(id.text());
        }
        fill(sheet, fields, described, "", row);
    }

    private void fill(
            EntitySheet sheet, JsonValue.Fields entity, EntityFields<?, ?> described, String prefix, Row row) {
        JsonValue.Fields others = new JsonValue.Fields();
        entity.fields().forEach((name, value) -> {
            Optional<EntityField<?, ?>> field = described.find(name).map(found -> found);
            String path = prefix + name;
            if (field.isEmpty() && sheet.isPlan() && path.equals(EntitySheet.FORMAT)) {
                put(row, path, CellForm.TEXT, value);
            } else if (field.isEmpty()) {
                others.fields().put(name, value);
            } else if (EntitySheet.isList(field.get())) {
                addParts(sheet, (JsonValue.Items) value, EntitySheet.partOf(field.get()), path, row);
            } else if (CellForm.of(field.get()) == CellForm.ENTITY) {
                EntityFields<?, ?> part = EntitySheet.partOf(field.get());
                JsonValue.Fields fields = fields(value, part);
                if (fields.fields().isEmpty()) {
                    put(row, path, CellForm.ENTITY, fields);
                } else {
                    fill(sheet, fields, part, path + ".", row);
                }
            } else {
                put(row, path, CellForm.of(field.get()), value);
            }
        });
        if (!others.fields().isEmpty()) {
            put(row, prefix + EntitySheet.OTHERS, CellForm.JSON, others);
        }
    }

    private void put(Row row, String path, CellForm form, JsonValue value) {
        row.cells.put(path, form.write(value, words));
        row.forms.put(path, form);
    }

    private void addParts(
            EntitySheet sheet, JsonValue.Items parts, EntityFields<?, ?> described, String path, Row row) {
        EntitySheet of = sheet(described);
        EntitySheet.Place place = of.places().stream()
                .filter(each -> each.parent() == sheet && each.path().equals(path))
                .findFirst()
                .orElseThrow();
        row.hasParts = true;
        parts.items().forEach(part -> add(of, part, described, new Row(row, place)));
    }

    /** An entity with its fields; where its text alone says all, the field that has the text. */
    private static JsonValue.Fields fields(JsonValue entity, EntityFields<?, ?> described) {
        if (entity instanceof JsonValue.Fields fields) {
            return fields;
        }
        JsonValue.Fields fields = new JsonValue.Fields();
        fields.fields().put(textField(described), entity);
        return fields;
    }

    private static <T> String textField(EntityFields<T, ?> described) {
        Shorthand<T> shorthand = described.shorthand().orElseThrow();
        T sample = shorthand.fromText().apply(described.type());
        return described.fields().stream()
                .filter(field -> field.value(sample).equals(described.type()))
                .map(EntityField::name)
                .findFirst()
                .orElseThrow();
    }

    // ------------------------------------------------------------------------

    /** What rows are called by their parts: by their id where no other row has it, or else by a number. */
    private static void name(List<Row> rows) {
        Map<String, Integer> ids = new HashMap<>();
        rows.forEach(row -> row.id.ifPresent(id -> ids.merge(id, 1, Integer::sum)));
        Set<String> taken = new HashSet<>(ids.keySet());
        int number = 0;
        for (Row row : rows) {
            boolean isId = row.id.isPresent()
                    && row.id.get().length() <= LONGEST_KEY
                    && ids.getOrDefault(row.id.get(), 0) == 1
                    && row.id.get().equals(row.cells.get(ID) instanceof BookCell.Text text ? text.text() : "");
            if (isId) {
                row.key = row.id.get();
            } else if (row.hasParts && row.place != null) {
                do {
                    number++;
                } while (!taken.add("#" + number));
                row.key = "#" + number;
                row.isKeyOwn = true;
            }
        }
    }
}
