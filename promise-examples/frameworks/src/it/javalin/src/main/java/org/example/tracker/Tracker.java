package org.example.tracker;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.jackson3.PromiseModule;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.json.JavalinJackson3;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A council's tracker in Javalin 7: it keeps one plan, lists and assesses its actions, and answers its figures. */
public final class Tracker {

    /** An action of a list: a record of one's own, of values of the library's. */
    record Line(String id, String title, Reading<ActionStatus> status, Timeliness due) {}

    /** Javalin has no Bean Validation; this carries the errors of a check. */
    private static final class NotValid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> errors;

        NotValid(List<Finding> errors) {
            this.errors = errors;
        }
    }

    private final AtomicReference<Plan> kept = new AtomicReference<>();

    public static void main(String[] arguments) {
        Tracker tracker = new Tracker();
        Javalin.create(config -> {
                    config.jsonMapper(
                            new JavalinJackson3().updateMapper(mapper -> mapper.addModule(new PromiseModule())));
                    config.validation.register(PartialDate.class, PartialDate::valueOf);
                    config.validation.register(Grouping.class, Grouping::valueOf);
                    tracker.route(config.routes);
                })
                .start("127.0.0.1", Integer.parseInt(arguments[0]));
    }

    private void route(RoutesConfig routes) {
        routes.post("/plan", context -> {
            kept.set(sent(context));
            context.json(kept.get());
        });
        routes.post("/roll-up", context -> {
            Grouping by = context.queryParamAsClass("by", Grouping.class).get();
            context.json(RollUp.actions(sent(context), asOf(context)).by(by));
        });
        routes.post("/reconciliation", context -> context.json(Reconciliation.of(sent(context), asOf(context))));

        routes.get("/actions", context -> context.json(lines(asOf(context))));
        routes.get("/overdue", context -> context.json(
                lines(asOf(context)).stream().filter(line -> line.due().isLate()).toList()));
        routes.get("/actions/{id}/history", context -> context.json(action(context).getAssessments()));
        routes.post("/actions/{id}/assessments", context -> {
            Action action = action(context);
            Assessment<ActionStatus> assessment = PlanJson.DEFAULT
                    .read(context.bodyAsBytes(), AssessmentTables.OF_ACTION)
                    .orThrow();
            kept.updateAndGet(plan -> checked(plan.with(action.getId(), Action.class, known -> known.toBuilder()
                    .addAssessment(assessment)
                    .build())));
            context.status(201).json(action(context));
        });
        routes.get("/report", context -> context.html(new HtmlReport(
                        ReportFigures.document(Report.of(plan()).asOf(asOf(context)), Labels.of(Locale.ENGLISH)))
                .render()));

        routes.exception(
                InvalidPlanException.class,
                (thrown, context) -> answer(context, ProblemDocument.of(thrown.getProblems())));
        routes.exception(NotValid.class, (thrown, context) -> answer(context, ProblemDocument.of(thrown.errors)));
    }

    private List<Line> lines(PartialDate asOf) {
        Plan plan = plan();
        return plan.getActions().stream()
                .map(action -> new Line(
                        action.getId(),
                        action.getTitle(),
                        action.getHistory().readingAsOf(asOf),
                        Timeliness.of(action, plan.getStatusScheme(), asOf, Period.ZERO)))
                .toList();
    }

    private Plan plan() {
        return Optional.ofNullable(kept.get()).orElseThrow(() -> new NotFoundResponse("Send a plan first"));
    }

    private Action action(Context context) {
        return plan().getActions().stream()
                .filter(action -> action.getId().equals(context.pathParam("id")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("No action has this id"));
    }

    private static PartialDate asOf(Context context) {
        return context.queryParamAsClass("asOf", PartialDate.class).get();
    }

    private static Plan sent(Context context) {
        return checked(PlanJson.DEFAULT.read(context.bodyAsBytes()).orThrow());
    }

    private static Plan checked(Plan plan) {
        List<Finding> errors = PlanCheck.of(plan).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new NotValid(errors);
        }
        return plan;
    }

    private static void answer(Context context, ProblemDocument problems) {
        context.status(problems.status()).json(problems).contentType(ProblemDocument.MEDIA_TYPE);
    }
}
