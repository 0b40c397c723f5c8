package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A JSON Schema in the dialect 2020-12, such as that of a plan, written by the tokens of whatever JSON library there is.
 *
 * <p>It says what one value after another looks like. It is not the whole of the rules: what joins several values, such as
 * that a period ends after it starts, only reading tells. Fields that are not named are allowed; they are kept as they are.
 */
public final class JsonSchema {

    /** Writes a schema. */
    public static final WriteCodec<JsonSchema> CODEC = JsonSchema::writeTo;

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "$defs";

    private final String id;
    private final String title;
    private final String description;
    private final List<JsonShape.Named> roots;
    private final Root root;

    /** What a document is required to be. */
    private enum Root {
        /** The one type. */
        DOCUMENT,
        /** Any one of the types. */
        ONE_OF,
        /** Anything. */
        OPEN
    }

    private JsonSchema(String id, String title, String description, List<JsonShape.Named> roots, Root root) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.roots = List.copyOf(roots);
        this.root = root;
    }

    /**
     * The schema of a document.
     *
     * @param id its id, as a URI
     * @param title what it is the schema of, in a few words
     * @param root what the document holds
     * @return the schema; every other type is a definition in it
     */
    static JsonSchema of(String id, String title, JsonShape.Named root) {
        return new JsonSchema(id, title, root.meaning(), List.of(root), Root.DOCUMENT);
    }

    /**
     * The schema of documents of several kinds.
     *
     * @param id its id, as a URI
     * @param title what they are the schemas of, in a few words
     * @param description how to use them, in a sentence
     * @param types what a document may hold
     * @return the schema; each of the types is a definition in it, and a document is one of them
     */
    static JsonSchema oneOf(String id, String title, String description, List<JsonShape.Named> types) {
        return new JsonSchema(id, title, description, types, Root.ONE_OF);
    }

    /**
     * Definitions alone, to be pointed at one by one.
     *
     * @param id its id, as a URI
     * @param title what they are the schemas of, in a few words
     * @param description how to use them, in a sentence
     * @param types the types
     * @return the schema; it lets every document through, and what counts are its definitions
     */
    static JsonSchema definitions(String id, String title, String description, List<JsonShape.Named> types) {
        return new JsonSchema(id, title, description, types, Root.OPEN);
    }

    /** {@return the id, as a URI} */
    public String id() {
        return id;
    }

    /**
     * The names of all fields, such as {@code due}. A field that a program adds has another name than these.
     *
     * @return the names, each once, in the order in which the schema has them
     */
    public Set<String> fieldNames() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonShape.Named type : types()) {
            if (type.shape() instanceof JsonShape.Fields fields) {
                fields.fields().forEach(field -> names.add(field.name()));
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** Gives the types that a document may be, or that are to be pointed at. */
    List<JsonShape.Named> roots() {
        return roots;
    }

    /** Gives every type once, in the order of the definitions. */
    Collection<JsonShape.Named> types() {
        return List.copyOf(Types.of(roots));
    }

    // ------------------------------------------------------------------------

    /** Writes the types as the components of an OpenAPI document, none with an id or a dialect of its own. */
    void writeOpenApi(TokenWriter out) {
        out.startObject();
        SchemaWords.text(out, "openapi", "3.1.0");
        out.name("info");
        out.startObject();
        SchemaWords.text(out, "title", title);
        SchemaWords.text(out, "description", description);
        SchemaWords.text(out, "version", "1");
        out.endObject();
        out.name("components");
        out.startObject();
        out.name("schemas");
        out.startObject();
        SchemaWords.of(out, "#/components/schemas/").define(types());
        out.endObject();
        out.endObject();
        out.endObject();
    }

    private void writeTo(TokenWriter out) {
        SchemaWords words = SchemaWords.of(out, "#/" + DEFINITIONS + "/");
        out.startObject();
        SchemaWords.text(out, "$schema", DIALECT);
        SchemaWords.text(out, "$id", id);
        SchemaWords.text(out, "title", title);
        SchemaWords.text(out, "description", description);
        if (root == Root.DOCUMENT) {
            words.write(roots.get(0).shape());
        } else if (root == Root.ONE_OF) {
            words.write(new JsonShape.OneOf(List.copyOf(roots)));
        }
        out.name(DEFINITIONS);
        out.startObject();
        words.define(types().stream()
                .filter(type -> root != Root.DOCUMENT || !type.equals(roots.get(0)))
                .toList());
        out.endObject();
        out.endObject();
    }
}
