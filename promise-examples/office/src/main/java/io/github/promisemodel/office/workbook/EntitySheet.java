package io.github.promisemodel.office.workbook;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet of one kind of entity: a column for each field that is no list of entities, those of its parts too
 * ({@code source.place}), and the lists that its rows may be part of.
 */
final class EntitySheet {

    /** The column of the fields that are not known. */
    static final String OTHERS = "*";

    /** The column of the version of the format, which no entity has. */
    static final String FORMAT = "format";

    private final EntityFields<?, ?> entity;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * A column.
     *
     * @param path the names of its field, and of those that this is part of, with dots between them
     * @param form how its values are written
     * @param meaning what it means
     * @param isOwn whether it is of the entity itself, or required of a part that is required
     * @param field its field
     */
    record Column(String path, CellForm form, String meaning, boolean isOwn, EntityField<?, ?> field) {}

    /**
     * A list that a row may be part of.
     *
     * @param parent the sheet of what has the list
     * @param path the names of the list, and of what it is part of, with dots between them
     */
    record Place(EntitySheet parent, String path) {}

    private EntitySheet(EntityFields<?, ?> entity) {
        this.entity = entity;
    }

    /** The sheets of a plan and of all it is made of, by what their entities are called, the plan's first. */
    static Map<String, EntitySheet> all(EntityFields<?, ?> plan) {
        Map<String, EntitySheet> sheets = new LinkedHashMap<>();
        addTo(sheets, plan);
        return sheets;
    }

    private static EntitySheet addTo(Map<String, EntitySheet> sheets, EntityFields<?, ?> entity) {
        EntitySheet known = sheets.get(entity.noun());
        if (known != null) {
            return known;
        }
        EntitySheet sheet = new EntitySheet(entity);
        sheets.put(entity.noun(), sheet);
        sheet.add(sheets, entity, "", true);
        return sheet;
    }

    private void add(Map<String, EntitySheet> sheets, EntityFields<?, ?> described, String prefix, boolean isOwn) {
        for (EntityField<?, ?> field : described.fields()) {
            String path = prefix + field.name();
            boolean shown = isOwn && (prefix.isEmpty() || field instanceof EntityField.Required<?, ?, ?>);
            if (isList(field)) {
                addTo(sheets, partOf(field)).places.add(new Place(this, path));
                continue;
            }
            CellForm form = CellForm.of(field);
            columns.put(path, new Column(path, form, field.meaning(), shown && form != CellForm.ENTITY, field));
            if (form == CellForm.ENTITY) {
                add(sheets, partOf(field), path + ".", shown && field instanceof EntityField.Required<?, ?, ?>);
            }
        }
    }

    static boolean isList(EntityField<?, ?> field) {
        return field instanceof EntityField.Items<?, ?, ?> && field.kind() instanceof FieldKind.Entity<?>;
    }

    static EntityFields<?, ?> partOf(EntityField<?, ?> field) {
        return ((FieldKind.Entity<?>) field.kind()).fields();
    }

    EntityFields<?, ?> entity() {
        return entity;
    }

    boolean isPlan() {
        return places.isEmpty();
    }

    Map<String, Column> columns() {
        return columns;
    }

    List<Place> places() {
        return places;
    }

    /** The form of a column, those of unknown fields and of the format too. */
    CellForm form(String path) {
        Column column = columns.get(path);
        if (column != null) {
            return column.form();
        }
        return path.endsWith(OTHERS) ? CellForm.JSON : CellForm.TEXT;
    }
}
