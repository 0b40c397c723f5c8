package io.github.promisemodel.office.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A value of JSON in memory, with its numbers as they are spelled. */
sealed interface JsonValue {

    /** How deep lists and objects are nested at most. */
    int DEEPEST = 64;

    /** Adds its characters, of which a cell holds every one. */
    void writeTo(StringBuilder json);

    /** Its characters. */
    default String json() {
        StringBuilder json = new StringBuilder();
        writeTo(json);
        return json.toString();
    }

    /** A text. */
    record Text(String text) implements JsonValue {
        @Override
        public void writeTo(StringBuilder json) {
            json.append('"');
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if (character == '"' || character == '\\') {
                    json.append('\\').append(character);
                } else if (character == '\n') {
                    json.append("\\n");
                } else if (character == '\t') {
                    json.append("\\t");
                } else if (!Character.isSurrogate(character) && !HeldTexts.isHeld(character)
                        || character == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x') {
                    json.append(String.format("\\u%04x", (int) character));
                } else {
                    json.append(character);
                }
            }
            json.append('"');
        }
    }

    /** A number, true, false or null, as it is spelled. */
    record Word(String spelling) implements JsonValue {
        @Override
        public void writeTo(StringBuilder json) {
            json.append(spelling);
        }
    }

    /** A list. */
    record Items(List<JsonValue> items) implements JsonValue {
        @Override
        public void writeTo(StringBuilder json) {
            json.append('[');
            String separator = "";
            for (JsonValue item : items) {
                json.append(separator);
                item.writeTo(json);
                separator = ",";
            }
            json.append(']');
        }
    }

    /** An object, with its fields in their order. */
    record Fields(Map<String, JsonValue> fields) implements JsonValue {

        Fields() {
            this(new LinkedHashMap<>());
        }

        @Override
        public void writeTo(StringBuilder json) {
            json.append('{');
            String separator = "";
            for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
                json.append(separator);
                new Text(field.getKey()).writeTo(json);
                json.append(':');
                field.getValue().writeTo(json);
                separator = ",";
            }
            json.append('}');
        }
    }

    /** The value of a text; empty if it is not one value of JSON. */
    static Optional<JsonValue> parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            JsonValue value = read(parser, 0);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JsonValue read(JsonParser parser, int depth) {
        if (parser.currentToken() == null || depth > DEEPEST) {
            throw new IllegalArgumentException("JSON: there is no value, or it is nested too deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Fields object = new Fields();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (object.fields().put(name, read(parser, depth + 1)) != null) {
                        throw new IllegalArgumentException("JSON: a duplicate key");
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser, depth + 1));
                }
                yield new Items(items);
            }
            case VALUE_STRING -> new Text(parser.getString());
            default -> new Word(parser.getString());
        };
    }
}
