package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.shape.Shape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types with a name that some shapes are made of, each once, a type before those it is made of. */
final class Types {

    private final Map<String, Shape.Named> byName = new LinkedHashMap<>();

    /**
     * Collects the types.
     *
     * @throws IllegalStateException if two different types have one name, or one has none
     */
    static Collection<Shape.Named> of(List<? extends Shape> shapes) {
        Types types = new Types();
        shapes.forEach(types::add);
        return types.byName.values();
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Named named) {
            addNamed(named);
        } else if (shape instanceof Shape.Items items) {
            add(items.item());
        } else if (shape instanceof Shape.ByName byKey) {
            add(byKey.name());
            add(byKey.value());
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.shapes().forEach(this::add);
        } else if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach(field -> add(field.shape()));
        }
    }

    private void addNamed(Shape.Named named) {
        if (named.name().isBlank() || named.name().contains(" ")) {
            throw new IllegalStateException("Type '" + named.name() + "': it needs a name of one word");
        }
        Shape.Named before = byName.putIfAbsent(named.name(), named);
        if (before == null) {
            add(named.shape());
        } else if (!before.equals(named)) {
            throw new IllegalStateException(
                    "Type " + named.name() + ": two types of different shapes have this name; give each its own");
        }
    }
}
