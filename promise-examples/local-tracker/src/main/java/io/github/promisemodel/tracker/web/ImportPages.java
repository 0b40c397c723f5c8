package io.github.promisemodel.tracker.web;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.office.imports.ImportResult;
import io.github.promisemodel.office.imports.SheetImport;
import io.github.promisemodel.office.imports.SheetMap;
import io.github.promisemodel.office.imports.SheetMapTables;
import io.github.promisemodel.office.sheet.SheetException;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Imports a sheet, or a whole plan. The first step shows what would come of it and saves nothing; the second saves just that, as one
 * version, or nothing.
 */
final class ImportPages {

    /** The field that says what was shown: of which file and map, on which version. Anything else is shown before it is saved. */
    private static final String SHOWN = "shown";

    private static final int MOST_REMARKS = 50;

    private final Site site;
    private final Saving saving;

    ImportPages(Site site) {
        this.site = site;
        this.saving = new Saving(site);
    }

    void install(JavalinConfig config) {
        config.routes.get("/import", context -> {
            requireApprover(context);
            show(context, sheetForm(context, ""), planForm(context), Optional.empty());
        });
        config.routes.post("/import", this::sheet);
        config.routes.post("/import/plan", this::plan);
    }

    /** What is imported counts at once, as if it was approved. */
    private static Session requireApprover(Context context) {
        Session session = Site.requireEditor(context);
        if (!session.role().approves()) {
            throw new ForbiddenResponse(
                    "An approving officer alone imports, for what is imported counts at once. Choose another role first.");
        }
        return session;
    }

    private void sheet(Context context) throws IOException {
        Session session = requireApprover(context);
        PlanVersion now = site.tracker().latest();
        String typed = String.join("", context.formParams("map"));
        String map =
                FormJson.text(Upload.sent(context, "mapFile").map(Upload::text).orElse(typed));
        Form form = sheetForm(context, map);
        Optional<Upload> upload = Upload.of(context, "sheet", form);
        ReadResult<SheetMap> read = PlanJson.DEFAULT.read(map, SheetMapTables.MAP);
        read.problems().forEach(problem -> form.add("/map", problem.toString()));
        if (form.hasErrors()) {
            refuse(context, form, planForm(context));
            return;
        }
        SheetImport sheets;
        ImportResult result;
        try {
            sheets = SheetImport.of(upload.orElseThrow().sheets(), read.orThrow());
            result = sheets.into(Optional.of(now.plan()));
        } catch (SheetException e) {
            e.problems().forEach(problem -> form.add("/sheet", problem.toString()));
            refuse(context, form, planForm(context));
            return;
        }
        Change change = Change.of(
                session.role(),
                ChangeKind.IMPORTED,
                plan -> ReadResult.of(sheets.into(Optional.of(plan)).plan()));
        String rejected = result.rejects().isEmpty() ? "" : " What is rejected is left out.";
        List<String> remarks = result.changes().isEmpty()
                ? List.of()
                : remarks("Nothing is saved yet." + rejected, now, result.plan());
        Saving.Page page = again -> show(context, again, planForm(context), Optional.of(result));
        saveWhatWasShown(context, now, form, change, remarks, page);
    }

    private void plan(Context context) throws IOException {
        Session session = requireApprover(context);
        PlanVersion now = site.tracker().latest();
        Form form = planForm(context);
        Optional<Upload> upload = Upload.of(context, "plan", form);
        ReadResult<Plan> read = PlanJson.DEFAULT.read(upload.map(Upload::bytes).orElse(new byte[0]));
        if (!form.hasErrors()) {
            read.problems().forEach(problem -> form.add("/plan", problem.toString()));
        }
        if (form.hasErrors()) {
            refuse(context, sheetForm(context, ""), form);
            return;
        }
        String sizes = "Nothing is saved yet. The plan has " + size(now.plan())
                + "; this file, which takes its place, has " + size(read.orThrow()) + ".";
        Saving.Page page = again -> show(context, sheetForm(context, ""), again, Optional.empty());
        Change change = Change.of(session.role(), ChangeKind.LOADED, before -> read);
        saveWhatWasShown(context, now, form, change, remarks(sizes, now, read.orThrow()), page);
    }

    private static String size(Plan plan) {
        return plan.getActions().size() + " actions and " + plan.getBenefits().size() + " benefits";
    }

    private List<String> remarks(String first, PlanVersion now, Plan after) {
        List<String> remarks = Remarks.of(site.tracker(), now, after, List.of());
        int more = remarks.size() - MOST_REMARKS;
        return Stream.concat(
                        Stream.concat(Stream.of(first), remarks.stream().limit(MOST_REMARKS)),
                        Stream.of("There are " + more + " more remarks.").filter(words -> more > 0))
                .toList();
    }

    private void saveWhatWasShown(
            Context context, PlanVersion now, Form form, Change change, List<String> remarks, Saving.Page page) {
        String shown = RequestKey.digest(now.number() + "\n" + form.hidden() + "\n" + form.answer("map"));
        form.with(SHOWN, shown);
        if (form.isConfirmed() && shown.equals(context.formParam(SHOWN))) {
            Change based = change.basedOn(PlanVersion.PLAN_ITSELF, now.number());
            saving.save(context, form, based, plan -> Map.of(), page, Notice.at("/import", "imported"));
        } else {
            form.hint(remarks);
            page.show(form);
        }
    }

    private static Form sheetForm(Context context, String map) {
        return form(context, "/import", "Import the sheet", map, List.of("sheet", "mapFile", "map"));
    }

    private static Form planForm(Context context) {
        return form(context, "/import/plan", "Put in the whole plan", "", List.of("plan"));
    }

    private static Form form(Context context, String action, String button, String map, List<String> names) {
        Map<String, List<String>> answers =
                Map.of("map", List.of(map), Form.CONFIRMED, context.formParams(Form.CONFIRMED));
        return Form.of(action, button, FormField.of("import", Map.of(), names), answers);
    }

    private void refuse(Context context, Form sheet, Form plan) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, sheet, plan, Optional.empty());
    }

    private void show(Context context, Form sheet, Form plan, Optional<ImportResult> result) {
        Map<String, Object> own = Map.of("sheet", sheet, "whole", plan, "result", result);
        site.show(context, "import.jte", "Import", "/import", own);
    }
}
