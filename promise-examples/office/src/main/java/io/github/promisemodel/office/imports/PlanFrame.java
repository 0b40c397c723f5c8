package io.github.promisemodel.office.imports;

import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;

/**
 * What a sheet does not say of the plan that it is.
 *
 * @param id the id of the plan
 * @param council whose plan it is
 * @param title its title
 * @param period the time it runs
 */
public record PlanFrame(String id, Council council, String title, PlanPeriod period) {}
