package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shapes in the words of JSON Schema. Each is written into an object that is open and may have other keywords. */
final class SchemaWords {

    private final TokenWriter out;
    private final String definitions;

    private SchemaWords(TokenWriter out, String definitions) {
        this.out = out;
        this.definitions = definitions;
    }

    /**
     * Words that go to a writer.
     *
     * @param definitions where the types with a name are, such as {@code #/$defs/}
     */
    static SchemaWords of(TokenWriter out, String definitions) {
        return new SchemaWords(out, definitions);
    }

    static void text(TokenWriter out, String name, String text) {
        out.name(name);
        out.text(text);
    }

    private void type(String name) {
        text(out, "type", name);
    }

    private void number(String name, long number) {
        out.name(name);
        out.number(number);
    }

    private void texts(String name, Collection<String> texts) {
        out.name(name);
        out.startArray();
        texts.forEach(out::text);
        out.endArray();
    }

    /** An object of its own under a name. */
    private void inside(String name, JsonShape shape) {
        out.name(name);
        object(shape);
    }

    private void object(JsonShape shape) {
        out.startObject();
        write(shape);
        out.endObject();
    }

    // ------------------------------------------------------------------------

    /** Each type under its name. An object has the name as its title too, since makers of types in other languages use it. */
    void define(Collection<JsonShape.Named> types) {
        for (JsonShape.Named type : types) {
            out.name(type.name());
            out.startObject();
            if (type.shape() instanceof JsonShape.Fields) {
                text(out, "title", type.name());
            }
            text(out, "description", type.meaning());
            write(type.shape());
            out.endObject();
        }
    }

    void write(JsonShape shape) {
        if (shape instanceof JsonShape.Named named) {
            text(out, "$ref", definitions + named.name());
        } else if (shape instanceof JsonShape.Text text) {
            writeText(text);
        } else if (shape instanceof JsonShape.Constant constant) {
            writeConstant(constant);
        } else if (shape instanceof JsonShape.WholeNumber number) {
            writeNumber(number);
        } else if (shape instanceof JsonShape.Flag) {
            type("boolean");
        } else if (shape instanceof JsonShape.Nothing) {
            type("null");
        } else if (shape instanceof JsonShape.Items items) {
            writeItems(items);
        } else if (shape instanceof JsonShape.ByName byName) {
            type("object");
            inside("propertyNames", byName.name());
            inside("additionalProperties", byName.value());
        } else if (shape instanceof JsonShape.OneOf oneOf) {
            writeAny(oneOf.shapes());
        } else if (shape instanceof JsonShape.Fields fields) {
            writeFields(fields);
        }
    }

    private void writeText(JsonShape.Text text) {
        type("string");
        if (!text.pattern().isEmpty()) {
            text(out, "pattern", text.pattern());
        }
        if (text.longest() > 0) {
            number("maxLength", text.longest());
        }
    }

    private void writeConstant(JsonShape.Constant constant) {
        if (constant.open()) {
            type("string");
            texts("examples", constant.names());
        } else if (constant.names().size() == 1) {
            text(out, "const", constant.names().get(0));
        } else {
            texts("enum", constant.names());
        }
    }

    private void writeNumber(JsonShape.WholeNumber number) {
        type("integer");
        number("minimum", number.least());
        if (number.most() != null) {
            number("maximum", number.most());
        }
    }

    private void writeItems(JsonShape.Items items) {
        type("array");
        inside("items", items.item());
        if (items.least() > 0) {
            number("minItems", items.least());
        }
        if (items.distinct()) {
            out.name("uniqueItems");
            out.flag(true);
        }
    }

    private void writeAny(List<JsonShape> shapes) {
        out.name("anyOf");
        out.startArray();
        shapes.forEach(this::object);
        out.endArray();
    }

    private void writeFields(JsonShape.Fields fields) {
        type("object");
        out.name("properties");
        out.startObject();
        for (JsonShape.Field field : fields.fields()) {
            out.name(field.name());
            out.startObject();
            text(out, "description", field.meaning());
            write(orNull(field));
            writeUnsaid(field);
            out.endObject();
        }
        out.endObject();
        List<String> required = fields.fields().stream()
                .filter(JsonShape.Field::required)
                .map(JsonShape.Field::name)
                .toList();
        if (!required.isEmpty()) {
            texts("required", required);
        }
        if (!fields.variants().wanted().isEmpty()) {
            writeVariants(fields.variants());
        }
        if (fields.closed()) {
            out.name("additionalProperties");
            out.flag(false);
        }
    }

    /** Null in an optional field is read as absent. */
    private static JsonShape orNull(JsonShape.Field field) {
        return field.required() ? field.shape() : new JsonShape.OneOf(List.of(field.shape(), new JsonShape.Nothing()));
    }

    private void writeUnsaid(JsonShape.Field field) {
        if (!field.unsaid().isEmpty()) {
            out.name("default");
            if (field.shape() instanceof JsonShape.Flag) {
                out.flag(Boolean.parseBoolean(field.unsaid()));
            } else {
                out.text(field.unsaid());
            }
        }
    }

    // ------------------------------------------------------------------------

    private void writeVariants(JsonShape.Variants variants) {
        out.name("allOf");
        out.startArray();
        for (Map.Entry<String, List<String>> variant : variants.wanted().entrySet()) {
            out.startObject();
            out.name("if");
            out.startObject();
            out.name("properties");
            out.startObject();
            inside(variants.by(), new JsonShape.Constant(List.of(variant.getKey()), false));
            out.endObject();
            out.endObject();
            out.name("then");
            writeVariant(variants.names(), variant.getValue());
            out.endObject();
        }
        out.endArray();
    }

    private void writeVariant(List<String> names, List<String> wanted) {
        out.startObject();
        out.name("properties");
        out.startObject();
        for (String name : names) {
            out.name(name);
            out.startObject();
            if (wanted.contains(name)) {
                inside("not", new JsonShape.Nothing());
            } else {
                write(new JsonShape.Nothing());
            }
            out.endObject();
        }
        out.endObject();
        if (!wanted.isEmpty()) {
            texts("required", wanted);
        }
        out.endObject();
    }
}
