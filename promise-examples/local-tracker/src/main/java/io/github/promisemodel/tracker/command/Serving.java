package io.github.promisemodel.tracker.command;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.store.sqlite.PlanFolder;
import io.github.promisemodel.tracker.web.TrackerServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A tracker that runs: the server, the plan, and the folder that no other may have meanwhile. */
final class Serving implements AutoCloseable {

    private final PlanFolder folder;
    private final KeptPlan tracker;
    private final TrackerServer server;

    private Serving(PlanFolder folder, KeptPlan tracker, TrackerServer server) {
        this.folder = folder;
        this.tracker = tracker;
        this.server = server;
    }

    /** Starts it. The plan is read while the server starts: each takes half of the time. */
    static Serving start(Path path, int port) {
        PlanFolder folder = PlanFolder.take(path);
        CompletableFuture<KeptPlan> tracker = CompletableFuture.supplyAsync(() -> open(folder));
        try {
            TrackerServer server = TrackerServer.start(tracker::join, port);
            try {
                return new Serving(folder, tracker.join(), server);
            } catch (CompletionException e) {
                server.close();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        } catch (RuntimeException e) {
            tracker.thenAccept(KeptPlan::close).exceptionally(none -> null).join();
            folder.close();
            throw e;
        }
    }

    private static KeptPlan open(PlanFolder folder) {
        KeptPlan tracker = KeptPlan.open(folder.file(), Clock.systemUTC());
        if (tracker.isEmpty()) {
            tracker.load(ShippedPlans.southAyrshire(), Role.APPROVER, Optional.empty());
        }
        return tracker;
    }

    String address() {
        return server.address();
    }

    KeptPlan tracker() {
        return tracker;
    }

    /** Ends it: what is being answered first. */
    @Override
    public void close() {
        server.close();
        tracker.close();
        folder.close();
    }
}
