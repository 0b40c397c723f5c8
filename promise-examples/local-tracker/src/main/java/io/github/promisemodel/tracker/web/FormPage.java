package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A page with a form, which editors alone see, and the change that it asks for when it is sent. */
public interface FormPage {

    /**
     * What a page asks.
     *
     * @param form the form
     * @param title the title of the page
     * @param menu the address of the page that the menu marks
     * @param back the address of what it is about
     * @param about what it is about
     */
    record Asked(Form form, String title, String menu, String back, String about) {

        /** A page about an entry, of the version that it was changed in last. */
        static Asked of(Site site, String title, Entry<?> entry, PlanVersion now, Form form) {
            long seen = now.changed(entry.getId()).orElse(0L);
            return new Asked(
                    form.with(Form.VERSION, Long.toString(seen)),
                    title + " " + site.figures().name(now, entry.getId()),
                    "/entries",
                    Address.ofEntry(entry.getId()),
                    entry.getTitle());
        }
    }

    /**
     * What is to be done.
     *
     * @param change the change
     * @param answers what the form would be filled in with for a plan
     * @param done the address to go to when it is saved
     */
    record Sent(Change change, Function<Plan, Map<String, List<String>>> answers, String done) {

        /** A change whose form starts empty. */
        static Sent of(Change change, String done) {
            return new Sent(change, plan -> Map.of(), done);
        }
    }

    /** What the page asks in a version; refuses what there is no page of. */
    Asked ask(Context context, PlanVersion now);

    /** What a form that was sent asks for. */
    Sent send(Context context, Form form, Role role);

    /** Puts a page at a path. */
    static void install(JavalinConfig config, Site site, String path, FormPage page) {
        Saving saving = new Saving(site);
        config.routes.get(path, context -> {
            Site.requireEditor(context);
            Asked asked = page.ask(context, site.tracker().latest());
            show(
                    context,
                    site,
                    asked,
                    asked.form().with(Form.KEY, UUID.randomUUID().toString()));
        });
        config.routes.post(path, context -> {
            Role role = Site.requireEditor(context).role();
            Asked asked = page.ask(context, site.tracker().latest());
            Form form = asked.form().with(Form.KEY, "").sent(context);
            Sent sent = page.send(context, form, role);
            Change change = Saving.once(sent.change(), form);
            Saving.Page again = shown -> show(context, site, asked, shown);
            saving.save(context, form, change, sent.answers(), again, sent.done());
        });
    }

    private static void show(Context context, Site site, Asked asked, Form form) {
        site.show(context, "form.jte", asked.title(), asked.menu(), Map.of("form", form, "asked", asked));
    }

    /** The plan that comes of what was read; the problems where nothing was. */
    static <T> ReadResult<Plan> then(ReadResult<T> read, Function<T, Plan> edit) {
        return read.value().isPresent()
                ? ReadResult.of(edit.apply(read.value().get()))
                : ReadResult.failed(read.problems());
    }
}
