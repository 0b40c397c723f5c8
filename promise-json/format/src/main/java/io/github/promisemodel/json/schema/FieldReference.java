package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.plan.FormatVersion;
import io.github.promisemodel.json.plan.PlanFormat;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ReadLimits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables as a person reads them: in Markdown, a section for each type with its fields and their descriptions. */
public final class FieldReference {

    private FieldReference() {}

    /**
     * The sections of a schema's types.
     *
     * @param schema the schema
     * @return the sections, a type before those it is made of, and texts with a form of their own in between
     */
    public static String types(JsonSchema schema) {
        return schema.types().stream().map(FieldReference::section).collect(Collectors.joining("\n"));
    }

    /** {@return the versions of the format, as a table} */
    public static String versions() {
        String rows = PlanFormat.VERSIONS.stream().map(FieldReference::row).collect(Collectors.joining());
        return "| Version | Read since | What is new |\n| --- | --- | --- |\n" + rows;
    }

    private static String row(FormatVersion version) {
        return "| `" + version.name() + "` | " + version.since() + " | " + version.change() + " |\n";
    }

    /** {@return the limits of reading, as a table} */
    public static String limits() {
        ReadLimits limits = ReadLimits.DEFAULT;
        return "| What | At most |\n| --- | --- |\n"
                + limit("a document, in bytes", limits.document())
                + limit("entries: items of lists, values by name and unknown fields, all together", limits.entries())
                + limit("objects and lists inside one another", limits.depth())
                + limit("a text, in characters", limits.text())
                + limit("a note or another account in words, in characters", limits.note())
                + limit("the name of a field, in characters", limits.name())
                + limit("a number, in characters; its exponent, up or down, is no larger", limits.number());
    }

    private static String limit(String what, long most) {
        return "| " + what + " | " + digits(most) + " |\n";
    }

    private static String digits(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    // ------------------------------------------------------------------------

    private static String section(JsonShape.Named type) {
        String start = "### " + type.name() + "\n\n" + type.meaning() + "\n\n";
        if (type.shape() instanceof JsonShape.Fields fields) {
            return start + "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                    + fields.fields().stream().map(FieldReference::row).collect(Collectors.joining())
                    + variants(fields.variants())
                    + (fields.closed() ? "\nIt has no other fields; an unknown field is refused.\n" : "");
        }
        return start + "It is " + holds(type.shape()) + pattern(type.shape()) + ".\n";
    }

    private static String row(JsonShape.Field field) {
        String unsaid = field.unsaid().isEmpty() ? "" : "; `" + field.unsaid() + "` if absent";
        return "| `" + field.name() + "` | " + (holds(field.shape()) + unsaid).replace("|", "\\|") + " | "
                + (field.required() ? "yes" : "no") + " | " + field.meaning() + " |\n";
    }

    private static String pattern(JsonShape shape) {
        return shape instanceof JsonShape.Text text && !text.pattern().isEmpty() ? ": `" + text.pattern() + "`" : "";
    }

    private static String variants(JsonShape.Variants variants) {
        if (variants.wanted().isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("\nWhich of its fields go with which `" + variants.by() + "`:\n\n");
        variants.wanted()
                .forEach((kind, names) -> list.append("- `")
                        .append(kind)
                        .append("`: ")
                        .append(
                                names.isEmpty()
                                        ? "none"
                                        : names.stream()
                                                .map(name -> "`" + name + "`")
                                                .collect(Collectors.joining(" and ")))
                        .append('\n'));
        return list.toString();
    }

    /** The type of a value, as a noun with its article. */
    private static String holds(JsonShape shape) {
        if (shape instanceof JsonShape.Named named) {
            return "[" + named.name() + "](#" + named.name().toLowerCase(Locale.ROOT) + ")";
        }
        if (shape instanceof JsonShape.Text text) {
            boolean shorter = text.longest() > 0 && text.longest() < ReadLimits.DEFAULT_TEXT;
            return text.words() + (shorter ? " of at most " + digits(text.longest()) + " characters" : "");
        }
        if (shape instanceof JsonShape.Constant constant) {
            return constant(constant);
        }
        if (shape instanceof JsonShape.WholeNumber number) {
            boolean open = number.most() == null || number.most() == Long.MAX_VALUE;
            return "a whole number from " + number.least() + (open ? "" : " to " + number.most());
        }
        if (shape instanceof JsonShape.Flag) {
            return "`true` or `false`";
        }
        if (shape instanceof JsonShape.Nothing) {
            return "`null`";
        }
        if (shape instanceof JsonShape.Items items) {
            return "a list" + (items.least() > 0 ? " of at least " + items.least() : "") + ", each item "
                    + holds(items.item()) + (items.distinct() ? ", no duplicates" : "");
        }
        if (shape instanceof JsonShape.ByName byName) {
            return "an object, each name " + holds(byName.name()) + ", each value " + holds(byName.value());
        }
        return shape instanceof JsonShape.OneOf oneOf ? either(oneOf.shapes()) : "anything";
    }

    private static String either(List<JsonShape> shapes) {
        return shapes.stream().map(FieldReference::holds).collect(Collectors.joining(", or "));
    }

    private static String constant(JsonShape.Constant constant) {
        String names = constant.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        if (constant.names().size() == 1) {
            return names;
        }
        return "one of " + names + (constant.open() ? " (any other word is kept, and counts as not assessed)" : "");
    }
}
