package io.github.promisemodel.tracker.web;

import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Carries out what a form asks for, or shows the form again with what stands in the way. */
final class Saving {

    private final Site site;

    Saving(Site site) {
        this.site = site;
    }

    /** Shows a form. */
    @FunctionalInterface
    interface Page {
        void show(Form form);
    }

    /**
     * Carries out a change.
     *
     * @param context the request
     * @param form the form as it was sent
     * @param change the change that it asks for
     * @param answers what the form would be filled in with for a plan; asked for if somebody else changed the entry since
     * @param page shows the form again
     * @param done the address to go to when it is saved
     */
    void save(
            Context context,
            Form form,
            Change change,
            Function<Plan, Map<String, List<String>>> answers,
            Page page,
            String done) {
        if (!form.isConfirmed() && hasHints(form, change, answers)) {
            page.show(form);
            return;
        }
        Outcome outcome = site.tracker().change(change);
        if (outcome instanceof Outcome.Saved || outcome instanceof Outcome.Repeated) {
            context.redirect(done, HttpStatus.SEE_OTHER);
        } else if (outcome instanceof Outcome.NotRead refused) {
            form.addProblems(refused.problems());
            show(context, page, form, HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (outcome instanceof Outcome.NotValid refused) {
            form.addFindings(refused.findings());
            show(context, page, form, HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (outcome instanceof Outcome.Stale stale) {
            Form rebased = form.rebased(
                    answers.apply(stale.base().plan()),
                    answers.apply(stale.now().plan()));
            change.basedOn()
                    .flatMap(seen -> seen(stale.now(), seen.entry()))
                    .ifPresent(now -> rebased.with(Form.VERSION, now.toString()));
            show(context, page, rebased, HttpStatus.PRECONDITION_FAILED);
        } else {
            form.add("", "This form was sent before with other answers. Load the page again.");
            show(context, page, form, HttpStatus.CONFLICT);
        }
    }

    private boolean hasHints(Form form, Change change, Function<Plan, Map<String, List<String>>> answers) {
        PlanVersion now = site.tracker().latest();
        ReadResult<Plan> edited = change.edit().apply(now.plan());
        form.hint(edited.value()
                .map(after -> Remarks.of(site.tracker(), now, after, typed(form, answers.apply(now.plan()))))
                .orElse(List.of()));
        return form.hasHints();
    }

    private static void show(Context context, Page page, Form form, HttpStatus status) {
        context.status(status);
        page.show(form);
    }

    /** The texts that are not in the plan already. */
    private static List<String> typed(Form form, Map<String, List<String>> before) {
        return form.fields().stream()
                .filter(field -> field.options().isEmpty())
                .filter(field -> !form.chosen(field.name()).equals(before.get(field.name())))
                .map(field -> form.answer(field.name()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /**
     * A change that is carried out once, however often its form is sent. With other answers the form is refused, unless it is one that says
     * what somebody saw: then it is stale, and shown with what was changed since.
     */
    static Change once(Change change, Form form) {
        String key = form.hidden().getOrDefault(Form.KEY, "");
        String answers = answers(form);
        String known = "form " + key + (change.basedOn().isPresent() ? " " + RequestKey.digest(answers) : "");
        return key.isBlank()
                ? change
                : change.keyed(
                        Optional.of(RequestKey.of(known, form.action(), answers.getBytes(StandardCharsets.UTF_8), "")));
    }

    private static String answers(Form form) {
        StringBuilder all = new StringBuilder();
        form.fields().stream()
                .map(FormField::name)
                .filter(name -> !form.chosen(name).isEmpty()) // a field that there is since is not another answer
                .forEach(name -> all.append('\n').append(name).append(form.chosen(name)));
        return all.toString();
    }

    /** The version that somebody sees of an entry, or of the plan itself. */
    static Optional<Long> seen(PlanVersion now, String entry) {
        return entry.equals(PlanVersion.PLAN_ITSELF) ? Optional.of(now.number()) : now.changed(entry);
    }

    /** The version that somebody saw, as the form carries it. */
    static long seen(Context context) {
        try {
            return Long.parseLong(
                    Optional.ofNullable(context.formParam(Form.VERSION)).orElse(""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
