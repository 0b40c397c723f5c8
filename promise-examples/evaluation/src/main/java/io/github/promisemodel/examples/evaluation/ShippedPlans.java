package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Companions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The plans that ship in the jar, as public reports of councils have them. */
public final class ShippedPlans {

    private ShippedPlans() {}

    /** {@return South Ayrshire's evaluation of its plan 2021-24} */
    public static Plan southAyrshire() {
        return read("south-ayrshire-2021-24.json", PlanTables.PLAN);
    }

    /** {@return what that evaluation says is carried on into the plan after it} */
    public static Plan southAyrshireNext() {
        return read("south-ayrshire-2024-30.json", PlanTables.PLAN);
    }

    /** {@return the companion documents of South Ayrshire's plans, as far as the evaluation says what is in them} */
    public static Companions southAyrshireCompanions() {
        return new Companions(
                Optional.of(read("south-ayrshire-governance.json", GovernanceTables.GOVERNANCE)),
                Optional.of(read("south-ayrshire-data-map.json", DataMapTables.DATA_MAP)),
                AttentionRules.usual(),
                List.of());
    }

    private static <T> T read(String name, ValueCodec<T> codec) {
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar does not hold " + name);
            }
            return PlanJson.DEFAULT.read(in, codec).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
