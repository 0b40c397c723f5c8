package io.github.promisemodel.tracker.web;

import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.store.sqlite.StorageException;
import io.github.promisemodel.tracker.api.ApiProblem;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;

/** What is answered where there is no page, or none may be had. No answer shows anything of the program. */
final class ErrorPages {

    private static final int OWN_FAULT = 500;

    private ErrorPages() {}

    static void install(JavalinConfig config) {
        config.routes.exception(MethodNotAllowedResponse.class, ErrorPages::showMethods);
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> show(context, e.getStatus(), String.valueOf(e.getMessage())));
        config.routes.exception(
                EndpointNotFound.class, (e, context) -> show(context, 404, "There is nothing at this address."));
        // Of a body that is not as HTTP has it, is too long, or ends before it is whole.
        config.routes.exception(
                HttpException.RuntimeException.class,
                (e, context) -> show(context, e.getCode(), "What was sent cannot be read."));
        config.routes.exception(
                ServletException.class,
                (e, context) ->
                        show(context, isTooLong(e) ? 413 : 400, "What was sent is too long, or cannot be read."));
        config.routes.exception(IOException.class, (e, context) -> show(context, 400, "What was sent cannot be read."));
        config.routes.exception(
                IllegalArgumentException.class, (e, context) -> show(context, 400, "What was sent cannot be read."));
        config.routes.exception(StorageException.class, (e, context) -> {
            System.err.println("The plan's file: " + e.getMessage());
            show(context, 503, e.getMessage() + ". Nothing was changed.");
        });
        config.routes.exception(Exception.class, (e, context) -> {
            // What it is about may be about a person; where it was is enough to mend it.
            System.err.println("Fault of the tracker: " + e.getClass().getName() + " at "
                    + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
            show(context, OWN_FAULT, "The tracker could not answer. Nothing was changed.");
        });
    }

    /** The server says of a form with a file that it cannot be read, and of one that is too long that its state is none. */
    private static boolean isTooLong(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown instanceof IllegalStateException : isTooLong(cause);
    }

    /** Every address says which methods it has, and that is all that OPTIONS asks. */
    private static void showMethods(MethodNotAllowedResponse e, Context context) {
        String methods = e.getDetails().getOrDefault("availableMethods", "");
        context.header("Allow", (methods.contains("GET") ? "HEAD, OPTIONS, " : "OPTIONS, ") + methods);
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            show(context, e.getStatus(), "This address takes no " + context.method() + ".");
        }
    }

    private static void show(Context context, int status, String words) {
        Guards.HEADERS.forEach(context::header);
        context.status(status);
        if (context.path().startsWith("/api/")) {
            context.contentType(ProblemDocument.MEDIA_TYPE).result(new ApiProblem(status, words).toJson());
        } else {
            context.contentType(Site.HTML)
                    .result(Templates.render("error.jte", Map.of("status", status, "words", words)));
        }
    }
}
