package io.github.promisemodel.scotland;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;

/** A plan with one of everything that may be linked, of which one action and one benefit are carried on nationally. */
final class LinkedPlans {

    static final Plan PLAN = northmoor()
            .addCallToAction(CallToAction.builder()
                    .id("voice-1")
                    .foundation(Foundation.VOICE)
                    .title("Listen")
                    .build())
            .addArea(area("a1")
                    .addAction(action("1.1")
                            .addMeasure(measure("m1"))
                            .disposition(carried(EntryLink.of("scotland", "theme-listening"), EntryLink.of("1.2")))
                            .build())
                    .addAction(action("1.2").build())
                    .addBenefit(benefit("1-b1")
                            .addMeasure(measure("m2"))
                            .disposition(carried(
                                    EntryLink.of("scotland", "vision-99"),
                                    EntryLink.of("northmoor-2027-30", "vision-3")))
                            .build())
                    .build())
            .addArea(area("a2").build())
            .addGroup(EntryGroup.builder().id("g1").title("Sub-group").build())
            .build();

    private LinkedPlans() {}

    private static Measure measure(String id) {
        return Measure.builder().id(id).title("Measure of " + id).build();
    }

    private static Disposition carried(EntryLink... to) {
        return Disposition.builder()
                .kind(DispositionKind.CARRIED_FORWARD)
                .addTo(to)
                .build();
    }
}
