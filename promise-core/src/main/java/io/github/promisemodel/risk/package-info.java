/**
 * What may go wrong with a plan, and what has: risks and issues with their ratings on the council's own scale. Data only.
 *
 * <p>Start with {@link io.github.promisemodel.risk.Risk}. Nothing here is a status, and none is counted among statuses. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.risk;

import org.jspecify.annotations.NullMarked;
