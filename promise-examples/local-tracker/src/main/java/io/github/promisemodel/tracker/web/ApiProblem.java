package io.github.promisemodel.tracker.web;

import io.github.promisemodel.json.answer.ProblemDocument;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A problem of the request itself, as RFC 9457 has it; what the library finds in what is sent is a {@link ProblemDocument}. */
final class ApiProblem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiProblem() {}

    static void show(Context context, int status, String detail) {
        ObjectNode problem = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", HttpStatus.forStatus(status).getMessage())
                .put("status", status)
                .put("detail", detail);
        context.status(status).contentType(ProblemDocument.MEDIA_TYPE).result(problem.toString());
    }
}
