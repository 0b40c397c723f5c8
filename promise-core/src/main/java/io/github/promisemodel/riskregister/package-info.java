/**
 * The risks and issues of a plan as of a date: which are open, and how they are rated. Nothing is multiplied.
 *
 * <p>Start with {@link io.github.promisemodel.riskregister.RiskRegister}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.riskregister;

import org.jspecify.annotations.NullMarked;
