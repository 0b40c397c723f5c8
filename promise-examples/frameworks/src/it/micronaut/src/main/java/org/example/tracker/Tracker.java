package org.example.tracker;

import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.runtime.Micronaut;
import io.micronaut.validation.Validated;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;

/** A service in Micronaut 4 that is sent a plan and answers its figures. */
@Controller
@Validated
public class Tracker {

    public static void main(String[] arguments) {
        Micronaut.run(Tracker.class, arguments);
    }

    @Post("/plan")
    Plan plan(@Valid @Body Plan plan) {
        return plan;
    }

    @Post("/roll-up")
    RollUp<ActionStatus> rollUp(@Valid @Body Plan plan, @QueryValue PartialDate asOf, @QueryValue Grouping by) {
        return RollUp.actions(plan, asOf).by(by);
    }

    @Post("/reconciliation")
    Reconciliation reconciliation(@Valid @Body Plan plan, @QueryValue PartialDate asOf) {
        return Reconciliation.of(plan, asOf);
    }

    @Error
    HttpResponse<?> notRead(ConversionErrorException thrown) {
        return problems(thrown);
    }

    @Error
    HttpResponse<?> notValid(ConstraintViolationException thrown) {
        return problems(thrown);
    }

    /** What is wrong with a plan, as a problem document. */
    private static HttpResponse<?> problems(Exception thrown) {
        return ProblemDocument.find(thrown)
                .<HttpResponse<?>>map(problems -> HttpResponse.status(HttpStatus.valueOf(problems.status()))
                        .contentType(ProblemDocument.MEDIA_TYPE)
                        .body(problems))
                .orElseGet(HttpResponse::badRequest);
    }

    /** How Micronaut reads a request parameter. */
    @Factory
    static class Parameters {

        @Singleton
        TypeConverter<CharSequence, PartialDate> dates() {
            return converter(PartialDate::parse);
        }

        @Singleton
        TypeConverter<CharSequence, Grouping> groupings() {
            return converter(Grouping::parse);
        }

        private static <T> TypeConverter<CharSequence, T> converter(Function<String, T> parse) {
            return (text, type, context) -> {
                try {
                    return Optional.of(parse.apply(text.toString()));
                } catch (IllegalArgumentException e) {
                    context.reject(text, e);
                    return Optional.empty();
                }
            };
        }
    }
}
