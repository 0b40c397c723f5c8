package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.reference.ExtensionValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What documents hold of all that their format has: each field of each type, each constant of a field, and an unknown field
 * of each type. A type in a list or in several places counts once.
 */
public final class Census {

    /** What a type is said to hold that has fields it does not know. */
    private static final String UNKNOWN = "an unknown field";

    private final Set<String> held = new TreeSet<>();

    /** Everything a format has, such as {@code Target.kind BETWEEN}. */
    public static Set<String> ofFormat(JsonShape root) {
        Set<String> all = new TreeSet<>();
        all(root, "", all, new TreeSet<>());
        return all;
    }

    private static void all(JsonShape shape, String field, Set<String> all, Set<String> types) {
        if (shape instanceof JsonShape.Named named) {
            if (named.shape() instanceof JsonShape.Fields fields) {
                if (types.add(named.name())) {
                    fields(named.name(), fields, all, types);
                }
            } else {
                all(named.shape(), field, all, types);
            }
        } else if (shape instanceof JsonShape.Constant constant) {
            constant.names().forEach(name -> all.add(field + " " + name));
        } else if (shape instanceof JsonShape.Items items) {
            all(items.item(), field, all, types);
        } else if (shape instanceof JsonShape.ByName byName) {
            all(byName.name(), field, all, types);
            all(byName.value(), field, all, types);
        } else if (shape instanceof JsonShape.OneOf oneOf) {
            oneOf.shapes().forEach(one -> all(one, field, all, types));
        }
    }

    private static void fields(String type, JsonShape.Fields fields, Set<String> all, Set<String> types) {
        if (!fields.closed()) {
            all.add(type + ": " + UNKNOWN);
        }
        for (JsonShape.Field field : fields.fields()) {
            all.add(type + "." + field.name());
            all(field.shape(), type + "." + field.name(), all, types);
            // A default is not written.
            all.remove(type + "." + field.name() + " " + field.unsaid().replace("\"", ""));
        }
    }

    // ------------------------------------------------------------------------

    /** Counts what a document holds. */
    public void add(JsonShape root, ExtensionValue document) {
        add(root, "", document);
    }

    /** What the documents hold together. */
    public Set<String> held() {
        return held;
    }

    private void add(JsonShape shape, String field, ExtensionValue value) {
        if (shape instanceof JsonShape.Named named) {
            if (named.shape() instanceof JsonShape.Fields fields) {
                if (value instanceof ExtensionValue.Fields object) {
                    add(named.name(), fields, object);
                }
            } else {
                add(named.shape(), field, value);
            }
        } else if (shape instanceof JsonShape.Constant constant && value instanceof ExtensionValue.Text text) {
            if (constant.names().contains(text.value())) {
                held.add(field + " " + text.value());
            }
        } else if (shape instanceof JsonShape.Items items && value instanceof ExtensionValue.Items list) {
            list.items().forEach(item -> add(items.item(), field, item));
        } else if (shape instanceof JsonShape.ByName byName && value instanceof ExtensionValue.Fields object) {
            object.fields().forEach((name, inner) -> {
                add(byName.name(), field, new ExtensionValue.Text(name));
                add(byName.value(), field, inner);
            });
        } else if (shape instanceof JsonShape.OneOf oneOf) {
            oneOf.shapes().forEach(one -> add(one, field, value));
        }
    }

    private void add(String type, JsonShape.Fields fields, ExtensionValue.Fields object) {
        List<String> known = fields.fields().stream().map(JsonShape.Field::name).toList();
        if (!known.containsAll(object.fields().names())) {
            held.add(type + ": " + UNKNOWN);
        }
        for (JsonShape.Field field : fields.fields()) {
            object.fields().find(field.name()).ifPresent(value -> {
                held.add(type + "." + field.name());
                add(field.shape(), type + "." + field.name(), value);
            });
        }
    }
}
