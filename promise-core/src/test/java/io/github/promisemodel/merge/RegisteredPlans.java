package io.github.promisemodel.merge;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.rollup.RolledPlans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any plans with money, risks, engagements, needs and tests of change, which may name what the plan has not. */
final class RegisteredPlans {

    private static final Arbitrary<List<String>> ENTRIES =
            Arbitraries.of("0.0", "0.1", "1.0", "2.2", "9.9").list().ofMaxSize(3);
    private static final Arbitrary<List<String>> AREAS =
            Arbitraries.of("a0", "a1", "a9").list().ofMaxSize(2);

    private RegisteredPlans() {}

    static Arbitrary<Plan> plan() {
        return Combinators.combine(
                        RolledPlans.plan(),
                        risk().list().ofMaxSize(3),
                        engagement().list().ofMaxSize(3),
                        funding().list().ofMaxSize(3),
                        ENTRIES)
                .as((plan, risks, engagements, funding, needs) -> withNeeds(plan, needs).toBuilder()
                        .risks(byId(risks, Risk::getId))
                        .engagements(byId(engagements, Engagement::getId))
                        .funding(funding)
                        .build());
    }

    static Arbitrary<Risk> risk() {
        return Combinators.combine(Arbitraries.of("r1", "r2", "r3"), Arbitraries.of(RiskKind.class), AREAS, ENTRIES)
                .as((id, kind, areas, entries) -> Risk.builder()
                        .id(id)
                        .kind(kind)
                        .title("Risk of " + id)
                        .addAllAreas(areas)
                        .addAllEntries(entries)
                        .build());
    }

    static Arbitrary<Engagement> engagement() {
        return Combinators.combine(Arbitraries.of("e1", "e2", "e3"), AREAS, ENTRIES)
                .as((id, areas, entries) -> Engagement.builder()
                        .id(id)
                        .title("Survey of " + id)
                        .addAllAreas(areas)
                        .addAllEntries(entries)
                        .build());
    }

    static Arbitrary<Funding> funding() {
        return Combinators.combine(Arbitraries.integers().between(1, 5), ENTRIES)
                .as((spent, entries) -> Funding.builder()
                        .spent(Amount.of(spent))
                        .addAllEntries(entries)
                        .build());
    }

    private static <T> List<T> byId(List<T> items, Function<T, String> idOf) {
        Map<String, T> first = new LinkedHashMap<>();
        items.forEach(item -> first.putIfAbsent(idOf.apply(item), item));
        return new ArrayList<>(first.values());
    }

    /** Each action needs some, and has a test by measures that there are not. */
    private static Plan withNeeds(Plan plan, List<String> needs) {
        Plan with = plan;
        for (Action action : plan.getActions()) {
            with = with.with(
                    action.getId(),
                    Action.class,
                    it -> it.toBuilder()
                            .addAllNeeds(needs)
                            .addTestOfChange(TestOfChange.builder()
                                    .hypothesis("More families come")
                                    .addAllMeasures(needs)
                                    .build())
                            .build());
        }
        return with;
    }
}
