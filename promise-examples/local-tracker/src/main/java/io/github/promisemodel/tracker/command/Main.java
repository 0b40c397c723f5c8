package io.github.promisemodel.tracker.command;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.tracker.Tracker;
import io.github.promisemodel.tracker.plan.Role;
import io.github.promisemodel.tracker.web.TrackerServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Starts the tracker. */
public final class Main {

    private Main() {}

    /**
     * Starts the tracker of a folder.
     *
     * @param arguments serve FOLDER --port PORT
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Tracker tracker = Tracker.open(folder.resolve("plan.db"), Clock.systemUTC());
        if (tracker.isEmpty()) {
            tracker.load(ShippedPlans.southAyrshire(), Role.APPROVER, Optional.empty());
        }
        TrackerServer server = TrackerServer.start(tracker, Integer.parseInt(arguments[3]));
        System.out.println("The tracker is at " + server.address());
    }
}
