package io.github.promisemodel.tracker.command;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import java.util.List;

/** A tracker that serves, and is written to without end; each change is printed once it is acknowledged. It is made to be killed. */
final class ServedUnderLoad {

    private static final int WRITERS = 4;

    private ServedUnderLoad() {}

    /** FOLDER ROUND */
    public static void main(String[] arguments) {
        Serving serving = Serving.start(Path.of(arguments[0]), 0);
        System.out.println("The tracker is at " + serving.address());
        List<Action> actions = serving.tracker().latest().plan().getActions();
        for (int i = 0; i < WRITERS; i++) {
            String entry = actions.get(i).getId();
            String writer = arguments[1] + "-" + i + "-";
            new Thread(() -> write(serving.tracker(), entry, writer)).start();
        }
    }

    private static void write(KeptPlan tracker, String entry, String writer) {
        for (int i = 0; i < Integer.MAX_VALUE; i++) {
            String title = writer + i + ".";
            Outcome outcome = tracker.change(Change.of(
                    Role.EDITOR,
                    ChangeKind.EDITED,
                    plan -> ReadResult.of(plan.with(
                            entry,
                            Action.class,
                            action -> action.toBuilder().title(title).build()))));
            if (!(outcome instanceof Outcome.Saved saved)) {
                throw new IllegalStateException(outcome.toString());
            }
            System.out.println(saved.now().number() + " " + title);
            if (System.out.checkError()) {
                Runtime.getRuntime().halt(1); // whoever was to kill it is no more
            }
        }
    }
}
