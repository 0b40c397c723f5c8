package io.github.promisemodel.tracker.web;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.tracker.web.Figures.Part;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page of the latest version as of the date that is asked for, with what its template shows. */
final class Page {

    private final Site site;
    private final Context context;
    private final Map<String, Object> parameters = new HashMap<>();
    final PlanVersion version;
    final PartialDate asOf;

    Page(Site site, Context context) {
        this.site = site;
        this.context = context;
        this.version = site.tracker().latest();
        this.asOf = site.asOf(context, version);
    }

    Page with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Page parts(List<Part> parts) {
        return with("parts", parts);
    }

    /** Shows it under the link of the menu that has a path. */
    void show(String template, String title, String path) {
        site.show(context, template, title, path, version, asOf, parameters);
    }
}
