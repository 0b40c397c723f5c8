package org.example.tracker;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.jackson2.PromiseModule;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A service in Quarkus 3 that is sent a plan and answers its figures. */
@Path("/")
public class Tracker {

    @POST
    @Path("plan")
    public Plan plan(@NotNull @Valid Plan plan) {
        return plan;
    }

    @POST
    @Path("roll-up")
    public RollUp<ActionStatus> rollUp(
            @NotNull @Valid Plan plan, @NotNull @RestQuery PartialDate asOf, @NotNull @RestQuery Grouping by) {
        return RollUp.actions(plan, asOf).by(by);
    }

    @POST
    @Path("reconciliation")
    public Reconciliation reconciliation(@NotNull @Valid Plan plan, @NotNull @RestQuery PartialDate asOf) {
        return Reconciliation.of(plan, asOf);
    }

    /** Quarkus registers no module that it does not know; and what follows after a plan is passed over by default. */
    @Singleton
    static class Mapper implements ObjectMapperCustomizer {

        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(new PromiseModule());
            mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        }
    }

    /** What is wrong with a plan, as a problem document. */
    static class Problems {

        @ServerExceptionMapper
        Response notRead(WebApplicationException thrown) {
            return ProblemDocument.find(thrown).map(Problems::answer).orElseGet(thrown::getResponse);
        }

        @ServerExceptionMapper
        Response notValid(ConstraintViolationException thrown) {
            return answer(ProblemDocument.of(thrown.getConstraintViolations()));
        }

        private static Response answer(ProblemDocument problems) {
            return Response.status(problems.status())
                    .type(ProblemDocument.MEDIA_TYPE)
                    .entity(problems)
                    .build();
        }
    }
}
