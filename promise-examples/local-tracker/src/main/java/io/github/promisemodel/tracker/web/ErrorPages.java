package io.github.promisemodel.tracker.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.Map;

/** What is answered where there is no page, or none may be had. No answer shows anything of the program. */
final class ErrorPages {

    private static final int OWN_FAULT = 500;

    private ErrorPages() {}

    static void install(JavalinConfig config) {
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> show(context, e.getStatus(), String.valueOf(e.getMessage())));
        config.routes.exception(
                IllegalArgumentException.class, (e, context) -> show(context, 400, "What was sent cannot be read."));
        config.routes.exception(
                ServletException.class,
                (e, context) -> show(context, 400, "What was sent cannot be read, or is too large."));
        config.routes.exception(Exception.class, (e, context) -> {
            // What it is about may be about a person; where it was is enough to mend it.
            System.err.println("Fault of the tracker: " + e.getClass().getName() + " at "
                    + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
            show(context, OWN_FAULT, "The tracker could not answer. Nothing was changed.");
        });
    }

    private static void show(Context context, int status, String words) {
        Guards.HEADERS.forEach(context::header);
        context.status(status);
        if (context.path().startsWith("/api/")) {
            ApiProblem.show(context, status, words);
        } else {
            context.contentType(Site.HTML)
                    .result(Templates.render("error.jte", Map.of("status", status, "words", words)));
        }
    }
}
