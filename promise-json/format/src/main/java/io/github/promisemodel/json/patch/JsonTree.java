package io.github.promisemodel.json.patch;

import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON value with the places of its tokens, kept as it is written: numbers as spelled, duplicate keys too, so that whoever reads it
 * afterwards reports what is wrong with it.
 */
public sealed interface JsonTree {

    /** {@return its first token} */
    JsonToken first();

    /**
     * A text, a number, true, false or null.
     *
     * @param first its one token
     */
    record Leaf(JsonToken first) implements JsonTree {}

    /**
     * A list.
     *
     * @param first its opening bracket
     * @param items its items
     * @param last its closing bracket
     */
    record Items(JsonToken first, List<JsonTree> items, JsonToken last) implements JsonTree {}

    /**
     * An object.
     *
     * @param first its opening brace
     * @param fields its fields in their order
     * @param last its closing brace
     */
    record Fields(JsonToken first, List<Field> fields, JsonToken last) implements JsonTree {}

    /**
     * A field of an object.
     *
     * @param name its name
     * @param value its value
     */
    record Field(JsonToken name, JsonTree value) {}

    /**
     * Reads the value at the current token, to its last token.
     *
     * @param in the tokens, which end where they are nested too deep
     * @return the value
     */
    static JsonTree read(TokenReader in) {
        JsonToken first = JsonToken.current(in);
        switch (first.type()) {
            case START_ARRAY -> {
                List<JsonTree> items = new ArrayList<>();
                while (in.next() != TokenType.END_ARRAY) {
                    items.add(read(in));
                }
                return new Items(first, items, JsonToken.current(in));
            }
            case START_OBJECT -> {
                List<Field> fields = new ArrayList<>();
                while (in.next() == TokenType.NAME) {
                    JsonToken name = JsonToken.current(in);
                    in.next();
                    fields.add(new Field(name, read(in)));
                }
                return new Fields(first, fields, JsonToken.current(in));
            }
            default -> {
                return new Leaf(first);
            }
        }
    }

    /**
     * Adds its tokens.
     *
     * @param tokens what to add them to
     */
    default void addTo(List<JsonToken> tokens) {
        tokens.add(first());
        if (this instanceof Items list) {
            list.items().forEach(item -> item.addTo(tokens));
            tokens.add(list.last());
        } else if (this instanceof Fields object) {
            object.fields().forEach(field -> {
                tokens.add(field.name());
                field.value().addTo(tokens);
            });
            tokens.add(object.last());
        }
    }
}
