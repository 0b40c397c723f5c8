package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to write for a value of another type than its field expects, as far as its own characters or the field's type say it. */
final class WrittenInstead {

    /** Longer values are not written out in a message. */
    private static final int LONGEST = 40;

    /** The most fields of an object that a message names. */
    private static final int MOST_NAMED = 4;

    private WrittenInstead() {}

    /**
     * What to write.
     *
     * @param expected what the field expects
     * @param found what is there
     * @param text its characters, if it is a text or a number; otherwise empty
     * @return what to write, such as {@code "65"}; empty if that cannot be told
     */
    static Optional<String> of(JsonShape expected, TokenType found, String text) {
        JsonShape shape = unnamed(expected);
        if (shape instanceof JsonShape.Items items) {
            return list(unnamed(items.item()), found, text);
        } else if (shape instanceof JsonShape.Fields object) {
            return object(object, found, text);
        } else if (text.length() > LONGEST) {
            return Optional.empty();
        } else if (found == TokenType.NUMBER) {
            return asText(shape, text).map(ReadContext::quoted);
        } else if (found == TokenType.TEXT && shape instanceof JsonShape.WholeNumber) {
            return Optional.of(text.strip()).filter(digits -> digits.matches("[0-9]{1,18}"));
        } else if (found == TokenType.TEXT && shape instanceof JsonShape.Flag) {
            return Optional.ofNullable(
                    switch (text.strip().toLowerCase(Locale.ROOT)) {
                        case "true", "yes" -> "true";
                        case "false", "no" -> "false";
                        default -> null;
                    });
        }
        return Optional.empty();
    }

    private static JsonShape unnamed(JsonShape shape) {
        return shape instanceof JsonShape.Named named ? named.shape() : shape;
    }

    /** A list of one item, if what is there would be an item. */
    private static Optional<String> list(JsonShape item, TokenType found, String text) {
        boolean isText = found == TokenType.TEXT || found == TokenType.NUMBER;
        if (found == TokenType.START_OBJECT && isObject(item)) {
            return Optional.of("the object in a list, as [{...}]");
        } else if (isText && text.length() <= LONGEST && text.indexOf(',') < 0) {
            Optional<String> alone = asText(item, text).map(said -> "[" + ReadContext.quoted(said) + "]");
            return alone.isEmpty() && isObject(item) ? Optional.of("objects in a list, as [{...}]") : alone;
        }
        return Optional.empty();
    }

    private static boolean isObject(JsonShape shape) {
        return shape instanceof JsonShape.Fields
                || shape instanceof JsonShape.OneOf either
                        && either.shapes().stream().anyMatch(one -> isObject(unnamed(one)));
    }

    /** An object with what it requires, which is what is there if that is all. */
    private static Optional<String> object(JsonShape.Fields object, TokenType found, String text) {
        List<JsonShape.Field> required =
                object.fields().stream().filter(JsonShape.Field::required).toList();
        if (required.isEmpty() || required.size() > MOST_NAMED) {
            return Optional.empty();
        }
        JsonShape.Field first = required.get(0);
        if (required.size() == 1 && found == TokenType.TEXT && text.length() <= LONGEST) {
            Optional<String> alone = asText(unnamed(first.shape()), text);
            if (alone.isPresent()) {
                return Optional.of(
                        "{" + ReadContext.quoted(first.name()) + ": " + ReadContext.quoted(alone.get()) + "}");
            }
        }
        return Optional.of("one with "
                + String.join(", ", required.stream().map(JsonShape.Field::name).toList()));
    }

    /** The text of a type that characters are, or that was meant by them. */
    private static Optional<String> asText(JsonShape shape, String text) {
        if (shape instanceof JsonShape.Constant constant) {
            return constant.names().contains(text) ? Optional.of(text) : NearConstant.find(constant.names(), text);
        } else if (shape instanceof JsonShape.OneOf either) {
            return either.shapes().stream()
                    .flatMap(one -> asText(unnamed(one), text).stream())
                    .findFirst();
        }
        return Optional.of(text)
                .filter(said -> shape instanceof JsonShape.Text expected
                        && Pattern.compile(expected.pattern()).matcher(said).find());
    }
}
