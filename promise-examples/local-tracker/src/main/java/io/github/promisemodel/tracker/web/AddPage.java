package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The form that an action or a benefit is added to an area with. */
final class AddPage implements FormPage {

    private static final List<String> FIELDS =
            List.of("title", "reference", "owner", "due", "start", "added", "note", "id");

    private final Site site;

    AddPage(Site site) {
        this.site = site;
    }

    @Override
    public Asked ask(Context context, PlanVersion now) {
        ImprovementArea area = Site.found(now.plan().findArea(Site.id(context)), () -> "No area has this id.");
        boolean isAction = isAction(context);
        List<String> names = FIELDS.stream()
                .filter(name -> isAction || !name.equals("start"))
                .toList();
        String id = now.plan().suggestId(area.getId(), isAction ? Action.class : Benefit.class);
        Form form = Form.of(
                context.path() + "?kind=" + (isAction ? "action" : "benefit"),
                "Add to the plan",
                FormField.of("entry", Map.of(), names),
                Map.of("id", List.of(id), "added", List.of(site.today())));
        String title = isAction ? "Add an action" : "Add a benefit";
        return new Asked(form, title, "/areas", Address.ofArea(area.getId()), area.getTitle());
    }

    private static boolean isAction(Context context) {
        return !"benefit".equals(context.queryParam("kind"));
    }

    @Override
    public Sent send(Context context, Form form, Role role) {
        String area = Site.id(context);
        String id = FormJson.text(form.answer("id"));
        String json = FormJson.of(form).texts(FIELDS.toArray(String[]::new)).toString();
        boolean isAction = isAction(context);
        Change change = Change.of(role, ChangeKind.ADDED, plan -> added(plan, area, json, isAction));
        return Sent.of(change, Notice.at(Address.ofEntry(id), "added"));
    }

    private static ReadResult<Plan> added(Plan plan, String area, String json, boolean isAction) {
        try {
            return isAction
                    ? FormPage.then(PlanJson.DEFAULT.read(json, ActionTables.ACTION), one -> plan.add(area, one))
                    : FormPage.then(PlanJson.DEFAULT.read(json, BenefitTables.BENEFIT), one -> plan.add(area, one));
        } catch (IllegalArgumentException e) { // the id is another's
            String message = String.valueOf(e.getMessage());
            return ReadResult.failed(List.of(new Problem(ProblemCode.INVALID_VALUE, "/id", 0, 0, message)));
        }
    }
}
