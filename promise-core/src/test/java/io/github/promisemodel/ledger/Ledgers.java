package io.github.promisemodel.ledger;

import static io.github.promisemodel.plan.SamplePlans.area;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.OtherWords;
import java.util.Arrays;
import java.util.List;

/** Two made-up plans, one after the other, for tests of the ledger between them. */
public final class Ledgers {

    public static final String OLD = "northmoor-2024-27";
    public static final String NEXT = "northmoor-2027-30";

    private Ledgers() {}

    /** The plan that ends, of some actions. */
    public static Plan old(Action... actions) {
        return SamplePlans.of(area("a1").addActions(actions).build());
    }

    /** The plan that follows it, of some actions. */
    public static Plan next(Action... actions) {
        return SamplePlans.northmoor()
                .id(NEXT)
                .addAreas(area("b1").addActions(actions).build())
                .build();
    }

    public static Action action(String id) {
        return SamplePlans.action(id).build();
    }

    public static Action carried(String id, EntryLink... to) {
        return disposed(id, DispositionKind.CARRIED_FORWARD, to);
    }

    public static Action disposed(String id, DispositionKind kind, EntryLink... to) {
        Disposition disposition =
                Disposition.builder().kind(kind).addAllTo(Arrays.asList(to)).build();
        return SamplePlans.action(id).disposition(disposition).build();
    }

    public static EntryLink to(String entry) {
        return EntryLink.of(NEXT, entry);
    }

    public static List<String> explained(CarryForwardLedger ledger, String id) {
        return all(ledger.explain(id), ledger);
    }

    public static List<String> all(CarryForwardLedger ledger) {
        return all(ledger.lines(), ledger);
    }

    private static List<String> all(List<LedgerLine> lines, CarryForwardLedger ledger) {
        OtherWords.assertSaid(lines, ledger.old() + " " + ledger.next());
        OtherWords.assertSaid(List.of(ledger, ledger.actions(), ledger.benefits()), ledger.old() + " " + ledger.next());
        return lines.stream().map(LedgerLine::toString).toList();
    }
}
