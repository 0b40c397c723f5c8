package org.example.tracker;

import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** A service in Spring Boot 4 that is sent a plan and answers its figures. */
@SpringBootApplication
@RestController
public class Tracker {

    public static void main(String[] arguments) {
        SpringApplication.run(Tracker.class, arguments);
    }

    @PostMapping("/plan")
    Plan plan(@Valid @RequestBody Plan plan) {
        return plan;
    }

    @PostMapping("/roll-up")
    RollUp<ActionStatus> rollUp(
            @Valid @RequestBody Plan plan, @RequestParam PartialDate asOf, @RequestParam Grouping by) {
        return RollUp.actions(plan, asOf).by(by);
    }

    @PostMapping("/reconciliation")
    Reconciliation reconciliation(@Valid @RequestBody Plan plan, @RequestParam PartialDate asOf) {
        return Reconciliation.of(plan, asOf);
    }

    /** What is wrong with a plan, as a problem document; of all else Spring makes one. */
    @RestControllerAdvice
    static class Problems extends ResponseEntityExceptionHandler {

        @Override
        protected ResponseEntity<Object> handleHttpMessageNotReadable(
                HttpMessageNotReadableException thrown,
                HttpHeaders headers,
                HttpStatusCode status,
                WebRequest request) {
            return ProblemDocument.find(thrown)
                    .map(Problems::answer)
                    .orElseGet(() -> super.handleHttpMessageNotReadable(thrown, headers, status, request));
        }

        @Override
        protected ResponseEntity<Object> handleMethodArgumentNotValid(
                MethodArgumentNotValidException thrown,
                HttpHeaders headers,
                HttpStatusCode status,
                WebRequest request) {
            return answer(ProblemDocument.of(thrown.getAllErrors().stream()
                    .map(error -> error.unwrap(ConstraintViolation.class))
                    .toList()));
        }

        private static ResponseEntity<Object> answer(ProblemDocument problems) {
            return ResponseEntity.status(problems.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems);
        }
    }
}
