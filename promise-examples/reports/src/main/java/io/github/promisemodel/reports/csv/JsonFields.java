package io.github.promisemodel.reports.csv;

import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object, in the order that they are put in. */
final class JsonFields {

    private final Map<String, ExtensionValue> fields = new LinkedHashMap<>();

    JsonFields put(String name, ExtensionValue value) {
        fields.put(name, value);
        return this;
    }

    JsonFields put(String name, String text) {
        return put(name, new ExtensionValue.Text(text));
    }

    JsonFields put(String name, boolean flag) {
        return put(name, new ExtensionValue.Flag(flag));
    }

    JsonFields put(String name, int number) {
        return put(name, new ExtensionValue.Numeral(Integer.toString(number)));
    }

    JsonFields put(String name, JsonFields object) {
        return put(name, object.value());
    }

    JsonFields put(String name, Collection<String> texts) {
        return put(
                name,
                new ExtensionValue.Items(texts.stream()
                        .<ExtensionValue>map(ExtensionValue.Text::new)
                        .toList()));
    }

    /** A field that there is where its value is. */
    JsonFields put(String name, Optional<ExtensionValue> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    ExtensionValue value() {
        return new ExtensionValue.Fields(Extensions.of(fields));
    }
}
