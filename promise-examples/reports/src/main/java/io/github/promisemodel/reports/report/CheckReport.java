package io.github.promisemodel.reports.report;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * The problems of one plan.
 *
 * @param plan the plan
 * @param findings its problems, of the severities that were asked for
 * @param alerts what needs attention, if hints were asked for
 */
public record CheckReport(Plan plan, List<Finding> findings, Optional<PlanAlerts> alerts) {}
