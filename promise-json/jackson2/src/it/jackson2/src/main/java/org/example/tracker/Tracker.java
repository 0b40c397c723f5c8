package org.example.tracker;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.promisemodel.json.jackson2.PlanJson;
import io.github.promisemodel.json.jackson2.PlanProblemsException;
import io.github.promisemodel.json.jackson2.PromiseModule;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.table.ReadLimits;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a plan, counts it, and writes it again, with the facade and with mappers of its own. */
public final class Tracker {

    private Tracker() {}

    /**
     * Prints the figures.
     *
     * @param args the plan's file, and the file to write it to
     * @throws IOException if either cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path copy = Path.of(args[1]);
        System.out.println(PlanJson.class.getModule().isNamed() ? "module path" : "class path");

        Plan plan = PlanJson.DEFAULT.read(file).orThrow();
        RollUp<?> actions = RollUp.actions(plan, plan.getLatestDate());
        System.out.println(plan.getTitle() + ": " + actions);
        Reconciliation.of(plan, plan.getLatestDate()).figures().forEach(System.out::println);

        PlanJson.DEFAULT.write(plan, copy);
        System.out.println("facade: " + same(plan, PlanJson.DEFAULT.read(copy).orThrow()));

        JsonMapper registered =
                JsonMapper.builder().addModule(new PromiseModule()).build();
        System.out.println("mapper: " + same(plan, registered.readValue(copy.toFile(), Plan.class)));

        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        System.out.println("mapper with the modules it finds: "
                + same(plan, found.readValue(found.writeValueAsString(plan), Plan.class)));

        ResultTable<Plan> own = ResultTable.<Plan>empty()
                .field("plan", ResultWriters.TEXT, Plan::getId)
                .list("actions", TallyTables.<ActionStatus>tally(Rounding.HALF_UP), tracked -> List.of(
                        RollUp.actions(tracked, tracked.getLatestDate()).total()));
        System.out.println("a table of its own: "
                + (PlanJson.DEFAULT.toJson(plan, own).contains("\"COMPLETE\": 1") ? "one complete" : "none complete"));
        PlanJson strict = PlanJson.DEFAULT.withOptions(ReadOptions.DEFAULT
                .withUnknownFieldsKept(false)
                .withLimits(ReadLimits.DEFAULT.withEntries(100)));
        System.out.println("strict facade: " + first(strict.read(copy).problems()));

        String wrong = "{ \"format\": \"promise-plan/1\", \"id\": 7 }";
        System.out.println("facade: " + first(PlanJson.DEFAULT.read(wrong).problems()));
        try {
            System.out.println(registered.readValue(wrong, Plan.class));
        } catch (PlanProblemsException e) {
            System.out.println("mapper: " + first(e.getProblems()));
        }
    }

    private static String first(List<Problem> problems) {
        return problems.get(0).code() + " at " + problems.get(0).pointer();
    }

    private static String same(Plan plan, Plan other) {
        return plan.equals(other) ? "the same plan" : "another plan";
    }
}
