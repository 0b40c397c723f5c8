package org.example.storage;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Plans in a table: text in SQLite and H2, {@code jsonb} in PostgreSQL. */
final class SqlPlanStore implements PlanStore {

    private final Connection connection;
    private final String type;

    SqlPlanStore(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        type = url.startsWith("jdbc:postgresql:") ? "jsonb" : "text";
        run("create table if not exists plan (id varchar(200) primary key, version bigint not null, document " + type + ")");
    }

    private int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public void add(Plan plan) throws SQLException {
        run("insert into plan values (?, 1, cast(? as " + type + "))", plan.getId(), PlanJson.DEFAULT.toJson(plan));
    }

    @Override
    public Stored get(String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select document, version from plan where id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("Plan " + id + ": it is not stored");
                }
                return new Stored(PlanJson.DEFAULT.read(row.getString(1)).orThrow(), row.getLong(2));
            }
        }
    }

    @Override
    public boolean replace(Plan plan, long version) throws SQLException {
        String sql = "update plan set document = cast(? as " + type + "), version = version + 1 where id = ? and version = ?";
        return run(sql, PlanJson.DEFAULT.toJson(plan), plan.getId(), version) == 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
