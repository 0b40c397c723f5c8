package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** One table of assessments in a database in this process, with a row for each: which entry, which day, which status. */
final class Database implements AutoCloseable {

    /** The databases. */
    enum Kind {
        /** DuckDB, by columns. */
        DUCKDB(
                "jdbc:duckdb:",
                "select entry, arg_max(status, as_of) as status from assessment where as_of <= ? group by entry"),
        /** SQLite, by rows, with an index that covers the question; of a row with the greatest day it gives the rest too. */
        SQLITE(
                "jdbc:sqlite::memory:",
                "select entry, status from (select entry, status, max(as_of) from assessment where as_of <= ? group by entry)"),
        /** H2, by rows, with the same index. */
        H2(
                "jdbc:h2:mem:national",
                "select a.entry, a.status from assessment a join (select entry, max(as_of) as as_of from assessment"
                        + " where as_of <= ? group by entry) l on a.entry = l.entry and a.as_of = l.as_of");

        private final String url;
        private final String latest;

        Kind(String url, String latest) {
            this.url = url;
            this.latest = latest;
        }
    }

    private static final int OF_ACTION = ActionStatus.values().length;

    private final Connection connection;
    private final PreparedStatement byArea;

    /** Fills the table. An entry's number says which area it is in, and an area's which plan. */
    Database(Kind kind, List<PlanRow> plans) throws SQLException {
        connection = DriverManager.getConnection(kind.url);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table assessment (entry integer not null, as_of integer not null, status integer not null)");
            statement.execute("create table entry (entry integer primary key, area varchar(40), council varchar(40))");
        }
        if (kind == Kind.DUCKDB) {
            append(plans);
        } else {
            insert(plans);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create index latest on assessment (entry, as_of, status)");
            }
        }
        byArea = connection.prepareStatement("select e.council, e.area, l.status, count(*) from (" + kind.latest
                + ") l join entry e on e.entry = l.entry group by e.council, e.area, l.status");
    }

    private interface Rows {
        void entry(int entry, String area, String council) throws SQLException;

        void assessment(int entry, LocalDate asOf, int status) throws SQLException;
    }

    private static void each(List<PlanRow> plans, Rows rows) throws SQLException {
        int entry = 0;
        for (PlanRow plan : plans) {
            for (PlanRow.AreaRow area : plan.areas()) {
                for (PlanRow.ActionRow action : area.actions()) {
                    rows.entry(
                            entry, plan.id() + "/" + area.id(), plan.council().code());
                    for (PlanRow.ActionAssessmentRow each : action.assessments()) {
                        rows.assessment(entry, each.asOf(), each.status().ordinal());
                    }
                    entry++;
                }
                for (PlanRow.BenefitRow benefit : area.benefits()) {
                    rows.entry(
                            entry, plan.id() + "/" + area.id(), plan.council().code());
                    for (PlanRow.BenefitAssessmentRow each : benefit.assessments()) {
                        rows.assessment(
                                entry, each.asOf(), OF_ACTION + each.status().ordinal());
                    }
                    entry++;
                }
            }
        }
    }

    private void append(List<PlanRow> plans) throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender assessments = duck.createAppender("main", "assessment");
                DuckDBAppender entries = duck.createAppender("main", "entry")) {
            each(plans, new Rows() {
                @Override
                public void entry(int entry, String area, String council) throws SQLException {
                    entries.beginRow();
                    entries.append(entry);
                    entries.append(area);
                    entries.append(council);
                    entries.endRow();
                }

                @Override
                public void assessment(int entry, LocalDate asOf, int status) throws SQLException {
                    assessments.beginRow();
                    assessments.append(entry);
                    assessments.append((int) asOf.toEpochDay());
                    assessments.append(status);
                    assessments.endRow();
                }
            });
        }
    }

    private void insert(List<PlanRow> plans) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement assessments = connection.prepareStatement("insert into assessment values (?, ?, ?)");
                PreparedStatement entries = connection.prepareStatement("insert into entry values (?, ?, ?)")) {
            each(plans, new Rows() {
                @Override
                public void entry(int entry, String area, String council) throws SQLException {
                    assessments.executeBatch();
                    entries.setInt(1, entry);
                    entries.setString(2, area);
                    entries.setString(3, council);
                    entries.execute();
                }

                @Override
                public void assessment(int entry, LocalDate asOf, int status) throws SQLException {
                    assessments.setInt(1, entry);
                    assessments.setInt(2, (int) asOf.toEpochDay());
                    assessments.setInt(3, status);
                    assessments.addBatch();
                }
            });
            assessments.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** A row of what it comes to. */
    record Row(String council, String area, int status, long count) {}

    /** The counts by area, from which those of the councils and the nation are added up. */
    List<Row> rollUp(LocalDate asOf) throws SQLException {
        byArea.setInt(1, (int) asOf.toEpochDay());
        List<Row> rows = new ArrayList<>();
        try (ResultSet found = byArea.executeQuery()) {
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getString(2), found.getInt(3), found.getLong(4)));
            }
        }
        return rows;
    }

    static Figures figures(List<Row> rows) {
        Figures figures = Figures.empty();
        for (Row row : rows) {
            Enum<?> status = row.status() < OF_ACTION
                    ? ActionStatus.values()[row.status()]
                    : BenefitStatus.values()[row.status() - OF_ACTION];
            figures.add(row.area(), status, row.count());
            figures.add(row.council(), status, row.count());
            figures.add("nation", status, row.count());
        }
        return figures;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
