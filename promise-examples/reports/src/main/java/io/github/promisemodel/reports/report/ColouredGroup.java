package io.github.promisemodel.reports.report;

import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.status.BenefitStatus;

/**
 * A group of benefits and its one colour under a policy.
 *
 * @param key what the group is of
 * @param colour its colour
 */
public record ColouredGroup(GroupKey key, GroupColour<BenefitStatus> colour) {}
