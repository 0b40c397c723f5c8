package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes what breaks a law smaller, by leaving out fields and items of its JSON for as long as the law is still broken.
 *
 * @param <T> what is made smaller
 */
final class Smaller<T> {

    private static final int MOST_TRIES = 3_000;

    private final ValueCodec<T> codec;
    private final PlanFacade facade;

    Smaller(ValueCodec<T> codec, PlanFacade facade) {
        this.codec = codec;
        this.facade = facade;
    }

    /** The JSON of the smallest that was found; what it says where the format itself does not hold. */
    String of(T broken, Law<? super T> law) {
        String smallest = broken.toString();
        try {
            smallest = facade.toJson(broken, codec);
            int tries = 0;
            Optional<String> next = Optional.of(smallest);
            while (next.isPresent()) {
                smallest = next.get();
                next = Optional.empty();
                for (ExtensionValue part : without(tree(smallest))) {
                    String json = facade.toJson(part, ValueCodecs.ANY);
                    if (++tries > MOST_TRIES) {
                        break;
                    }
                    if (breaks(json, law)) {
                        next = Optional.of(json);
                        break;
                    }
                }
            }
        } catch (RuntimeException | AssertionError unreadable) {
            return smallest;
        }
        return smallest;
    }

    private ExtensionValue tree(String json) {
        return facade.read(json, ValueCodecs.ANY).orThrow();
    }

    private boolean breaks(String json, Law<? super T> law) {
        ReadResult<T> read = facade.read(json, codec);
        if (!read.problems().isEmpty()) {
            return false;
        }
        try {
            law.holds(read.orThrow());
            return false;
        } catch (Exception | AssertionError still) {
            return true;
        }
    }

    /** The trees with one part left out, those without a large part first. */
    private static List<ExtensionValue> without(ExtensionValue value) {
        List<ExtensionValue> trees = new ArrayList<>();
        if (value instanceof ExtensionValue.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                List<ExtensionValue> items = new ArrayList<>(list.items());
                items.remove(i);
                trees.add(new ExtensionValue.Items(items));
            }
            for (int i = 0; i < list.items().size(); i++) {
                for (ExtensionValue item : without(list.items().get(i))) {
                    List<ExtensionValue> items = new ArrayList<>(list.items());
                    items.set(i, item);
                    trees.add(new ExtensionValue.Items(items));
                }
            }
        } else if (value instanceof ExtensionValue.Fields object) {
            Map<String, ExtensionValue> fields = new LinkedHashMap<>();
            object.fields().forEach(fields::put);
            for (String name : fields.keySet()) {
                Map<String, ExtensionValue> fewer = new LinkedHashMap<>(fields);
                fewer.remove(name);
                trees.add(new ExtensionValue.Fields(Extensions.of(fewer)));
            }
            fields.forEach((name, field) -> without(field).forEach(inner -> {
                Map<String, ExtensionValue> other = new LinkedHashMap<>(fields);
                other.put(name, inner);
                trees.add(new ExtensionValue.Fields(Extensions.of(other)));
            }));
        }
        return trees;
    }
}
