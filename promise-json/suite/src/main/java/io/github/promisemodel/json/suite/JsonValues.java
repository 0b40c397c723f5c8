package io.github.promisemodel.json.suite;

import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Any JSON, as the facade reads it. */
final class JsonValues {

    private JsonValues() {}

    /** The part that a JSON Pointer without escapes points at. */
    static ExtensionValue at(ExtensionValue value, String pointer) {
        ExtensionValue at = value;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            at = at instanceof ExtensionValue.Items list
                    ? list.items().get(Integer.parseInt(step))
                    : fields(at).find(step).orElseThrow();
        }
        return at;
    }

    static Extensions fields(ExtensionValue object) {
        return ((ExtensionValue.Fields) object).fields();
    }

    /** A copy with every text, of which its pointer is given too, replaced. */
    static ExtensionValue mapTexts(ExtensionValue value, String pointer, BiFunction<String, String, String> replaced) {
        if (value instanceof ExtensionValue.Text text) {
            return new ExtensionValue.Text(replaced.apply(pointer, text.value()));
        }
        if (value instanceof ExtensionValue.Items list) {
            List<ExtensionValue> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(mapTexts(list.items().get(i), pointer + "/" + i, replaced));
            }
            return new ExtensionValue.Items(items);
        }
        if (value instanceof ExtensionValue.Fields object) {
            Map<String, ExtensionValue> fields = new LinkedHashMap<>();
            object.fields().forEach((name, field) -> fields.put(name, mapTexts(field, pointer + "/" + name, replaced)));
            return new ExtensionValue.Fields(Extensions.of(fields));
        }
        return value;
    }
}
