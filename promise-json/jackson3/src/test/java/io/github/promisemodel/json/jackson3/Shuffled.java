package io.github.promisemodel.json.jackson3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** JSON with the fields of every object in another order; lists and the spelling of numbers stay as they are. */
final class Shuffled {

    private final JsonParser parser;
    private final Random random;

    private Shuffled(JsonParser parser, Random random) {
        this.parser = parser;
        this.random = random;
    }

    static String of(String json, Random random) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new Shuffled(parser, random).value();
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private String value() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return '{' + String.join(",", fields()) + '}';
        }
        if (token == JsonToken.START_ARRAY) {
            List<String> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return '[' + String.join(",", items) + ']';
        }
        return token == JsonToken.VALUE_STRING ? quoted(parser.getString()) : parser.getString();
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = quoted(parser.currentName());
            parser.nextToken();
            fields.add(name + ':' + value());
        }
        Collections.shuffle(fields, random);
        return fields;
    }
}
