package io.github.promisemodel.tracker.web;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The form that withdraws an action or a benefit, which stays in the plan. */
final class WithdrawPage implements FormPage {

    private final Site site;

    WithdrawPage(Site site) {
        this.site = site;
    }

    @Override
    public Asked ask(Context context, PlanVersion now) {
        List<FormField> fields = FormField.of("withdraw", Map.of(), List.of("date", "note"));
        Form form = Form.of(context.path(), "Withdraw", fields, Map.of("date", List.of(site.today())));
        return Asked.of(site, "Withdraw", Site.entry(context, now), now, form);
    }

    @Override
    public Sent send(Context context, Form form, Role role) {
        String id = Site.id(context);
        // Whatever was stated before of what becomes of it holds no more.
        String disposition = FormJson.of(form)
                .put("kind", DispositionKind.WITHDRAWN.name())
                .emptied("to", "basis", "date", "note")
                .texts("date", "note")
                .toString();
        String patch = "{\"disposition\":" + disposition + "}";
        Change change = Change.of(role, ChangeKind.WITHDRAWN, plan -> PlanJson.DEFAULT.patch(plan, id, patch));
        return Sent.of(change.basedOn(id, Saving.seen(context)), Notice.at(Address.ofEntry(id), "withdrawn"));
    }
}
