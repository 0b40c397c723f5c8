package io.github.promisemodel.reference;

import io.github.promisemodel.words.MessageText;
import java.util.List;
import java.util.Objects;

/**
 * A value of a field that this version does not know, such as the text {@code "Gaelic"} or the number {@code 1.50}.
 *
 * <p>It is plain data: nothing here is calculated with, and a number keeps the spelling it was written with.
 */
public sealed interface ExtensionValue {

    /**
     * A text.
     *
     * @param value the text, which may be empty
     */
    record Text(String value) implements ExtensionValue {
        /**
         * Makes a text.
         *
         * @param value the text, which may be empty
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number, as it was spelled: {@code 1.50} stays {@code 1.50}.
     *
     * @param spelling the number's characters, as JSON spells numbers
     */
    record Numeral(String spelling) implements ExtensionValue {
        private static final java.util.regex.Pattern JSON_NUMBER =
                java.util.regex.Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

        /**
         * Makes a number.
         *
         * @param spelling the number's characters
         * @throws IllegalArgumentException if the spelling is not a JSON number
         */
        public Numeral {
            if (!JSON_NUMBER.matcher(spelling).matches()) {
                throw new IllegalArgumentException(
                        "Number " + MessageText.quoted(spelling) + ": not spelled as JSON spells a number");
            }
        }
    }

    /**
     * A yes or a no.
     *
     * @param value true for yes
     */
    record Flag(boolean value) implements ExtensionValue {}

    /** An explicit nothing: the field was there and held null. */
    record Nothing() implements ExtensionValue {}

    /**
     * A list of values.
     *
     * @param items the values in their order
     */
    record Items(List<ExtensionValue> items) implements ExtensionValue {
        /**
         * Makes a list, from a copy of the items.
         *
         * @param items the values in their order
         */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Named values.
     *
     * @param fields the names with their values
     */
    record Fields(Extensions fields) implements ExtensionValue {
        /**
         * Makes named values.
         *
         * @param fields the names with their values
         */
        public Fields {
            Objects.requireNonNull(fields, "fields");
        }
    }
}
