package io.github.promisemodel.json.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which JSON a codec reads and writes, such as a text with a pattern, or an object with fields.
 *
 * <p>It is a description and checks nothing; where rules join several values, it says less than the codec does.
 */
public sealed interface JsonShape {

    /**
     * A text.
     *
     * @param words what such a text is called, such as {@code a text that is not blank}
     * @param pattern the regular expression that the whole text fits; empty for any text
     * @param longest how many characters it has at most by default, an emoji counting once; 0 if its pattern says
     */
    record Text(String words, String pattern, int longest) implements JsonShape {}

    /**
     * One of a list of words.
     *
     * @param names the words, in their order
     * @param open whether another word is read as well, and kept
     */
    record Constant(List<String> names, boolean open) implements JsonShape {
        /**
         * Makes the shape, from a copy of the words.
         *
         * @param names the words, in their order
         * @param open whether another word is read as well, and kept
         */
        public Constant {
            names = List.copyOf(names);
        }
    }

    /**
     * A whole number, written in digits alone.
     *
     * @param least the least, inclusive
     * @param most the most, inclusive; null if there is none
     */
    record WholeNumber(long least, @Nullable Long most) implements JsonShape {}

    /** True or false. */
    record Flag() implements JsonShape {}

    /** Null. */
    record Nothing() implements JsonShape {}

    /** Whatever JSON can say. */
    record Anything() implements JsonShape {}

    /**
     * A list.
     *
     * @param item what each item is
     * @param least how many items it has at least
     * @param distinct whether there are no duplicates
     */
    record Items(JsonShape item, int least, boolean distinct) implements JsonShape {
        /**
         * Makes the shape of a list that may have duplicates.
         *
         * @param item what each item is
         * @param least how many items it has at least
         */
        public Items(JsonShape item, int least) {
            this(item, least, false);
        }
    }

    /**
     * An object whose names are keys.
     *
     * @param name what each name is: a text or a constant
     * @param value what each value is
     */
    record ByName(JsonShape name, JsonShape value) implements JsonShape {}

    /**
     * One of several shapes.
     *
     * @param shapes the shapes, the most usual first
     */
    record OneOf(List<JsonShape> shapes) implements JsonShape {
        /**
         * Makes the shape, from a copy of the list.
         *
         * @param shapes the shapes, the most usual first
         */
        public OneOf {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * An object with fields; it may have others too, unless it is closed.
     *
     * @param fields the fields it knows, in the order they are written
     * @param variants which of them go with which kind; none if that is open
     * @param closed whether it has no fields but those
     */
    record Fields(List<Field> fields, Variants variants, boolean closed) implements JsonShape {
        /**
         * Makes the shape, from a copy of the fields.
         *
         * @param fields the fields it knows, in the order they are written
         * @param variants which of them go with which kind
         * @param closed whether it has no fields but those
         */
        public Fields {
            fields = List.copyOf(fields);
        }

        /**
         * Makes the shape of an object that may have other fields too.
         *
         * @param fields the fields it knows, in the order they are written
         * @param variants which of them go with which kind
         */
        public Fields(List<Field> fields, Variants variants) {
            this(fields, variants, false);
        }
    }

    /**
     * A field of an object.
     *
     * @param name its name
     * @param required whether it is required; an optional one may also be null
     * @param shape its type
     * @param unsaid its default, as it is written; empty if there is none, or no short one
     * @param meaning its description, in a sentence
     */
    record Field(String name, boolean required, JsonShape shape, String unsaid, String meaning) {}

    /**
     * Which fields go with which kind of object.
     *
     * @param by the name of the field that gives the kind; empty if there are no kinds
     * @param wanted the names of the required fields, by kind; of the fields named here no other is allowed
     */
    record Variants(String by, Map<String, List<String>> wanted) {

        /** No kinds. */
        public static final Variants NONE = new Variants("", Map.of());

        /** {@return the names of all fields that go with some kind, each once, in their order} */
        public List<String> names() {
            return wanted.values().stream().flatMap(List::stream).distinct().toList();
        }
    }

    /**
     * A type with a name, which has a definition of its own.
     *
     * @param name the name, such as {@code KeyDate}
     * @param meaning what it is, in a sentence
     * @param shape what it looks like
     */
    record Named(String name, String meaning, JsonShape shape) implements JsonShape {}
}
