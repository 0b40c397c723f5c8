package org.example.storage;

import io.github.promisemodel.plan.Plan;
import java.sql.SQLException;

/** Where plans are kept, each with the number of its version. */
interface PlanStore extends AutoCloseable {

    /** A plan as it was read. */
    record Stored(Plan plan, long version) {}

    /** Adds a plan in its first version. */
    void add(Plan plan) throws SQLException;

    /** Gives the plan as it is now. */
    Stored get(String id) throws SQLException;

    /** Writes the plan's next version if the one that is there is still this one; otherwise gives {@code false}. */
    boolean replace(Plan plan, long version) throws SQLException;

    @Override
    void close() throws SQLException;
}
