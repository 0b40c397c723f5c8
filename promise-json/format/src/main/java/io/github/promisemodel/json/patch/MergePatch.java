package io.github.promisemodel.json.patch;

import io.github.promisemodel.json.token.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch (RFC 7396): null takes a field out, an object is merged into the field's own, anything else takes its place.
 *
 * <p>Fields keep their order, new ones follow. A duplicate key of the patch is not merged but handed on with its first, for whoever
 * reads the result to refuse it.
 */
final class MergePatch {

    private MergePatch() {}

    /** What a value, or the absence of one, is when it is patched. */
    static JsonTree apply(@Nullable JsonTree target, JsonTree patch) {
        if (!(patch instanceof JsonTree.Fields object)) {
            return patch;
        }
        List<JsonTree.Field> fields = target instanceof JsonTree.Fields from ? from.fields() : List.of();
        Map<String, JsonTree.Field> merged = new LinkedHashMap<>();
        fields.forEach(field -> merged.put(field.name().text(), field));
        Set<String> met = new HashSet<>();
        Map<String, List<JsonTree.Field>> duplicates = new HashMap<>();
        for (JsonTree.Field field : object.fields()) {
            String name = field.name().text();
            if (!met.add(name)) {
                duplicates.computeIfAbsent(name, none -> new ArrayList<>()).add(field);
            } else if (field.value().first().type() == TokenType.NULL) {
                merged.remove(name);
            } else {
                JsonTree.Field old = merged.get(name);
                merged.put(
                        name, new JsonTree.Field(field.name(), apply(old == null ? null : old.value(), field.value())));
            }
        }
        return new JsonTree.Fields(object.first(), withDuplicates(merged, duplicates), object.last());
    }

    private static List<JsonTree.Field> withDuplicates(
            Map<String, JsonTree.Field> merged, Map<String, List<JsonTree.Field>> duplicates) {
        List<JsonTree.Field> fields = new ArrayList<>();
        merged.forEach((name, field) -> {
            fields.add(field);
            fields.addAll(duplicates.getOrDefault(name, List.of()));
        });
        duplicates.forEach((name, more) -> {
            if (!merged.containsKey(name)) { // the first is null
                fields.add(more.get(0));
                fields.addAll(more);
            }
        });
        return fields;
    }
}
