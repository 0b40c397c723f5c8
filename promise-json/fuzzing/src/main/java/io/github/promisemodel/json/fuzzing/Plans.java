package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Plans to start from, and what recipes make of them. */
final class Plans {

    static final PlanFacade JACKSON_3 = io.github.promisemodel.json.jackson3.PlanJson.DEFAULT;
    static final PlanFacade JACKSON_2 = io.github.promisemodel.json.jackson2.PlanJson.DEFAULT;

    private static final List<ExtensionValue> BASES =
            List.of(document("small.json"), document("figures.json"), document("registers.json"));

    private Plans() {}

    private static ExtensionValue document(String file) {
        return JACKSON_3.read(bytes(file), ValueCodecs.ANY).orThrow();
    }

    /** The JSON of a plan. */
    static byte[] sample() {
        return bytes("small.json");
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Plans.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document to start from. */
    static ExtensionValue base(Recipe recipe) {
        return recipe.of(BASES);
    }

    /** The document with up to as many edits, if it is a plan still. */
    static Optional<Plan> edited(ExtensionValue document, Recipe recipe, int most) {
        return read(new EditedDocument(document).edit(recipe, recipe.below(most + 1)));
    }

    static Optional<Plan> read(ExtensionValue document) {
        return JACKSON_3.read(JACKSON_3.toJson(document, ValueCodecs.ANY)).value();
    }
}
