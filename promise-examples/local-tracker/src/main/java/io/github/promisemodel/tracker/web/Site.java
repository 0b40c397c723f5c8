package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.PlanVersion;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the pages share: the plan, its figures, and how a page is shown. */
final class Site {

    static final String HTML = "text/html; charset=utf-8";

    private final Supplier<KeptPlan> tracker;
    private final Figures figures = new Figures();

    Site(Supplier<KeptPlan> tracker) {
        this.tracker = tracker;
    }

    KeptPlan tracker() {
        return tracker.get();
    }

    Figures figures() {
        return figures;
    }

    /**
     * Shows a page.
     *
     * @param context the request
     * @param template its template, such as {@code overview.jte}
     * @param title its title
     * @param path the address of the page that the menu marks
     * @param own the template's own parameters
     */
    void show(Context context, String template, String title, String path, Map<String, Object> own) {
        PlanVersion version = tracker().latest();
        show(context, template, title, path, version, asOf(context, version), own);
    }

    void show(
            Context context,
            String template,
            String title,
            String path,
            PlanVersion version,
            PartialDate asOf,
            Map<String, Object> own) {
        Map<String, Object> parameters = new HashMap<>(own);
        parameters.put(
                "layout",
                new Layout(
                        title,
                        path,
                        Session.of(context),
                        version,
                        asOf,
                        Optional.ofNullable(Notice.take(context)),
                        DateField.of(context, DateField.AS_OF, "As of", asOf)));
        context.contentType(HTML).result(Templates.render(template, parameters));
    }

    /** The date that a page is asked about; that of the plan where no date is named. */
    PartialDate asOf(Context context, PlanVersion version) {
        return DateField.of(context, DateField.AS_OF, "As of", version.asOf()).date();
    }

    /** Refuses whoever may not change entries. */
    static Session requireEditor(Context context) {
        Session session = Session.of(context);
        if (!session.role().edits()) {
            throw new ForbiddenResponse("A reader changes nothing. Choose another role first.");
        }
        return session;
    }

    /** What has an id, which is the part of the address named {@code id}. */
    static <T> T found(Optional<T> found, Supplier<String> thing) {
        return found.orElseThrow(() -> new NotFoundResponse(thing.get()));
    }

    static String id(Context context) {
        return UrlId.parse(context.pathParam("id"));
    }

    /** The entry that an address names. */
    static Entry<?> entry(Context context, PlanVersion version) {
        return found(version.plan().find(id(context)), () -> "No action or benefit has this id.");
    }

    /** The day that a form is filled in. */
    String today() {
        return LocalDate.now(tracker().clock()).toString();
    }

    /** When a form is filled in, to the second. */
    String now() {
        return tracker().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
