/**
 * How an action or a benefit stands, and what becomes of it: the two status scales, readings that may leave a status
 * open, dispositions, and the scheme that maps a council's own words to them.
 *
 * <p>Three axes, never one: {@link io.github.promisemodel.status.ActionStatus} says how far an action is,
 * {@link io.github.promisemodel.status.BenefitStatus} how a benefit stands, and
 * {@link io.github.promisemodel.status.Disposition} what becomes of either when the plan ends. All types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.promisemodel.status;

import org.jspecify.annotations.NullMarked;
