package org.example.tracker;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.jackson2.PlanJson;
import io.github.promisemodel.json.jackson2.PromiseModule;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.BadRequestException;
import io.helidon.http.HeaderNames;
import io.helidon.http.media.MediaContext;
import io.helidon.http.media.jackson.JacksonSupport;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A service in Helidon 4 that is sent a plan and answers its figures. */
public final class Tracker {

    /** Helidon SE has no Bean Validation; this carries the errors of a check. */
    private static final class NotValid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> errors;

        NotValid(List<Finding> errors) {
            this.errors = errors;
        }
    }

    private Tracker() {}

    public static void main(String[] arguments) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new PromiseModule());
        WebServer.builder()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .mediaContext(MediaContext.builder()
                        .addMediaSupport(JacksonSupport.builder()
                                .objectMapper(mapper)
                                .addAcceptedMediaType(MediaTypes.APPLICATION_JSON)
                                .addAcceptedMediaType(MediaTypes.create(ProblemDocument.MEDIA_TYPE))
                                .build())
                        .build())
                .routing(Tracker::route)
                .build()
                .start();
    }

    private static void route(HttpRouting.Builder routing) {
        routing.post("/plan", (request, response) -> response.send(plan(request)))
                .post("/roll-up", (request, response) -> {
                    PartialDate asOf = parameter(request, "asOf", PartialDate::parse);
                    Grouping by = parameter(request, "by", Grouping::parse);
                    response.send(RollUp.actions(plan(request), asOf).by(by));
                })
                .post("/reconciliation", (request, response) -> {
                    PartialDate asOf = parameter(request, "asOf", PartialDate::parse);
                    response.send(Reconciliation.of(plan(request), asOf));
                })
                .error(InvalidPlanException.class, (request, response, thrown) ->
                        answer(response, ProblemDocument.of(thrown.getProblems())))
                .error(NotValid.class, (request, response, thrown) ->
                        answer(response, ProblemDocument.of(thrown.errors)));
    }

    private static Plan plan(ServerRequest request) throws IOException {
        Plan plan = PlanJson.DEFAULT.read(request.content().inputStream()).orThrow();
        List<Finding> errors = PlanCheck.of(plan).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new NotValid(errors);
        }
        return plan;
    }

    private static <T> T parameter(ServerRequest request, String name, Function<String, T> parse) {
        try {
            return parse.apply(request.query().first(name).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage());
        }
    }

    private static void answer(ServerResponse response, ProblemDocument problems) {
        response.status(problems.status())
                .header(HeaderNames.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .send(problems);
    }
}
