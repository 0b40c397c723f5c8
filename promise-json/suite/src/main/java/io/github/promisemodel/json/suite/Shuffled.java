package io.github.promisemodel.json.suite;

import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON with the fields of every object in another order; lists and the spelling of numbers stay as they are. */
final class Shuffled {

    private Shuffled() {}

    static ExtensionValue of(ExtensionValue value, Random random) {
        if (value instanceof ExtensionValue.Items list) {
            return new ExtensionValue.Items(
                    list.items().stream().map(item -> of(item, random)).toList());
        }
        if (value instanceof ExtensionValue.Fields object) {
            List<String> names = new ArrayList<>(object.fields().names());
            Collections.shuffle(names, random);
            Map<String, ExtensionValue> fields = new LinkedHashMap<>();
            names.forEach(name -> fields.put(name, of(object.fields().find(name).orElseThrow(), random)));
            return new ExtensionValue.Fields(Extensions.of(fields));
        }
        return value;
    }
}
