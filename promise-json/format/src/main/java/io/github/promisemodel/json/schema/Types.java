package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.shape.JsonShape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types with a name that some shapes are made of, each once, a type before those it is made of. */
final class Types {

    private final Map<String, JsonShape.Named> byName = new LinkedHashMap<>();

    /**
     * Collects the types.
     *
     * @throws IllegalStateException if two different types have one name, or one has none
     */
    static Collection<JsonShape.Named> of(List<? extends JsonShape> shapes) {
        Types types = new Types();
        shapes.forEach(types::add);
        return types.byName.values();
    }

    private void add(JsonShape shape) {
        if (shape instanceof JsonShape.Named named) {
            addNamed(named);
        } else if (shape instanceof JsonShape.Items items) {
            add(items.item());
        } else if (shape instanceof JsonShape.ByName byKey) {
            add(byKey.name());
            add(byKey.value());
        } else if (shape instanceof JsonShape.OneOf oneOf) {
            oneOf.shapes().forEach(this::add);
        } else if (shape instanceof JsonShape.Fields fields) {
            fields.fields().forEach(field -> add(field.shape()));
        }
    }

    private void addNamed(JsonShape.Named named) {
        if (named.name().isBlank() || named.name().contains(" ")) {
            throw new IllegalStateException("Type '" + named.name() + "': it needs a name of one word");
        }
        JsonShape.Named before = byName.putIfAbsent(named.name(), named);
        if (before == null) {
            add(named.shape());
        } else if (!before.equals(named)) {
            throw new IllegalStateException(
                    "Type " + named.name() + ": two types of different shapes have this name; give each its own");
        }
    }
}
