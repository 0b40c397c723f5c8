package org.example.storage;

import io.github.promisemodel.plan.Plan;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceConfiguration;

/** Plans as entities of JPA, which counts their versions. */
final class JpaPlanStore implements PlanStore {

    private final EntityManagerFactory entities;

    JpaPlanStore(String url) {
        entities = new PersistenceConfiguration("plans")
                .managedClass(PlanRow.class)
                .managedClass(PlanConverter.class)
                .property(PersistenceConfiguration.JDBC_URL, url)
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "drop-and-create")
                .createEntityManagerFactory();
    }

    @Override
    public void add(Plan plan) {
        entities.runInTransaction(manager -> manager.persist(new PlanRow(plan, null)));
    }

    @Override
    public Stored get(String id) {
        return entities.callInTransaction(manager -> {
            PlanRow row = manager.find(PlanRow.class, id);
            if (row == null) {
                throw new IllegalArgumentException("Plan " + id + ": it is not stored");
            }
            return new Stored(row.plan(), row.version());
        });
    }

    @Override
    public boolean replace(Plan plan, long version) {
        try {
            entities.runInTransaction(manager -> manager.merge(new PlanRow(plan, version)));
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        entities.close();
    }
}
