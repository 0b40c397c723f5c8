package org.example.storage;

import io.github.promisemodel.plan.Plan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A plan as an entity of JPA. */
@Entity
public class PlanRow {

    @Id
    private String id;

    @Version
    private Long version;

    @Column(columnDefinition = "text", nullable = false)
    private Plan plan;

    /** For JPA. */
    protected PlanRow() {}

    PlanRow(Plan plan, Long version) {
        this.id = plan.getId();
        this.plan = plan;
        this.version = version;
    }

    Plan plan() {
        return plan;
    }

    long version() {
        return version;
    }
}
