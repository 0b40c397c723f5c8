package org.example.storage;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Editors of one plan in each database: all of them read the same version, and each saves an edit of it. */
public final class Storage {

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private Storage() {}

    /**
     * Prints what became of the edits.
     *
     * @param args the plan's file, and the address of a database of PostgreSQL if there is one
     * @throws IOException if the plan cannot be read
     * @throws SQLException if a database fails
     */
    public static void main(String[] args) throws IOException, SQLException {
        HIBERNATE.setLevel(Level.SEVERE);
        Plan plan = PlanJson.DEFAULT.read(Path.of(args[0])).orThrow();
        edit("SQLite", new SqlPlanStore("jdbc:sqlite:target/plans.db"), plan);
        edit("H2", new SqlPlanStore("jdbc:h2:./target/plans"), plan);
        edit("H2 by JPA", new JpaPlanStore("jdbc:h2:mem:plans"), plan);
        if (args.length > 1) {
            edit("PostgreSQL", new SqlPlanStore(args[1]), plan);
            search(args[1]);
        }
    }

    private static void edit(String name, PlanStore store, Plan plan) throws SQLException {
        try (store) {
            store.add(plan);
            PlanStore.Stored read = store.get(plan.getId());
            System.out.println(name + ": " + (read.plan().equals(plan) ? "the same plan" : "another plan"));
            for (int month = 1; month <= 8; month++) {
                Assessment<ActionStatus> behind = Assessment.of(PartialDate.of(2026, month), ActionStatus.BEHIND);
                print(Editing.save(store, read, edited(plan, edit -> edit.addAssessments(behind))));
            }
            print(Editing.save(store, read, edited(plan, edit -> edit.owner("The board"))));
            print(Editing.save(store, read, edited(plan, edit -> edit.owner("Housing"))));
            Plan now = store.get(plan.getId()).plan();
            Action action = (Action) now.find("1.2").orElseThrow();
            System.out.println("version " + store.get(plan.getId()).version() + ": "
                    + action.getAssessments().size() + " assessments, " + action.getOwner().orElseThrow());
        }
    }

    /** The plans with an action that is behind, as PostgreSQL itself finds them. */
    private static void search(String url) throws SQLException {
        String path = "$.areas[*].actions[*].assessments[*] ? (@.status == \"BEHIND\")";
        String sql = "select id from plan where jsonb_path_exists(document, '" + path + "')";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet plans = statement.executeQuery(sql)) {
            while (plans.next()) {
                System.out.println("behind: " + plans.getString(1));
            }
        }
    }

    private static Plan edited(Plan plan, Consumer<Action.Builder> edit) {
        return plan.with("1.2", Action.class, action -> {
            Action.Builder builder = action.toBuilder();
            edit.accept(builder);
            return builder.build();
        });
    }

    private static void print(List<MergeConflict> conflicts) {
        conflicts.forEach(System.out::println);
    }
}
