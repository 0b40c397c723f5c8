package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.shape.Shape;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shapes in the words of JSON Schema. Each is written into an object that is open, beside what is said of it. */
final class SchemaWords {

    private final TokenWriter out;

    private SchemaWords(TokenWriter out) {
        this.out = out;
    }

    static SchemaWords of(TokenWriter out) {
        return new SchemaWords(out);
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
    private void inside(String name, Shape shape) {
        out.name(name);
        object(shape);
    }

    private void object(Shape shape) {
        out.startObject();
        write(shape);
        out.endObject();
    }

    // ------------------------------------------------------------------------

    void write(Shape shape) {
        if (shape instanceof Shape.Named named) {
            text(out, "$ref", "#/$defs/" + named.name());
        } else if (shape instanceof Shape.Text text) {
            writeText(text);
        } else if (shape instanceof Shape.Constant constant) {
            writeConstant(constant);
        } else if (shape instanceof Shape.WholeNumber number) {
            writeNumber(number);
        } else if (shape instanceof Shape.Flag) {
            type("boolean");
        } else if (shape instanceof Shape.Nothing) {
            type("null");
        } else if (shape instanceof Shape.Items items) {
            writeItems(items);
        } else if (shape instanceof Shape.ByName byName) {
            type("object");
            inside("propertyNames", byName.name());
            inside("additionalProperties", byName.value());
        } else if (shape instanceof Shape.OneOf oneOf) {
            writeAny(oneOf.shapes());
        } else if (shape instanceof Shape.Fields fields) {
            writeFields(fields);
        }
    }

    private void writeText(Shape.Text text) {
        type("string");
        if (!text.pattern().isEmpty()) {
            text(out, "pattern", text.pattern());
        }
        if (text.longest() > 0) {
            number("maxLength", text.longest());
        }
    }

    private void writeConstant(Shape.Constant constant) {
        if (constant.open()) {
            type("string");
            texts("examples", constant.names());
        } else if (constant.names().size() == 1) {
            text(out, "const", constant.names().get(0));
        } else {
            texts("enum", constant.names());
        }
    }

    private void writeNumber(Shape.WholeNumber number) {
        type("integer");
        number("minimum", number.least());
        if (number.most() != null) {
            number("maximum", number.most());
        }
    }

    private void writeItems(Shape.Items items) {
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

    private void writeAny(List<Shape> shapes) {
        out.name("anyOf");
        out.startArray();
        shapes.forEach(this::object);
        out.endArray();
    }

    private void writeFields(Shape.Fields fields) {
        type("object");
        out.name("properties");
        out.startObject();
        for (Shape.Field field : fields.fields()) {
            out.name(field.name());
            out.startObject();
            text(out, "description", field.meaning());
            write(orNull(field));
            writeUnsaid(field);
            out.endObject();
        }
        out.endObject();
        List<String> required = fields.fields().stream()
                .filter(Shape.Field::required)
                .map(Shape.Field::name)
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

    /** Null in a field that need not be there is read as if it were not. */
    private static Shape orNull(Shape.Field field) {
        return field.required() ? field.shape() : new Shape.OneOf(List.of(field.shape(), new Shape.Nothing()));
    }

    private void writeUnsaid(Shape.Field field) {
        if (!field.unsaid().isEmpty()) {
            out.name("default");
            if (field.shape() instanceof Shape.Flag) {
                out.flag(Boolean.parseBoolean(field.unsaid()));
            } else {
                out.text(field.unsaid());
            }
        }
    }

    // ------------------------------------------------------------------------

    private void writeVariants(Shape.Variants variants) {
        out.name("allOf");
        out.startArray();
        for (Map.Entry<String, List<String>> variant : variants.wanted().entrySet()) {
            out.startObject();
            out.name("if");
            out.startObject();
            out.name("properties");
            out.startObject();
            inside(variants.by(), new Shape.Constant(List.of(variant.getKey()), false));
            out.endObject();
            out.endObject();
            out.name("then");
            writeVariant(variants.getNames(), variant.getValue());
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
                inside("not", new Shape.Nothing());
            } else {
                write(new Shape.Nothing());
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
