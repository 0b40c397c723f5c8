package io.github.promisemodel.reports.report;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;

/**
 * The published figures of one plan, reconciled as of one date.
 *
 * @param plan the plan
 * @param asOf the date
 * @param reconciliation what was found
 */
public record ReconciliationReport(Plan plan, PartialDate asOf, Reconciliation reconciliation) {}
