/**
 * What is measured: measures with their baselines, targets, observations and comparators. Data only; {@code progress}
 * answers questions about it.
 *
 * <p>Start with {@link io.github.promisemodel.measure.Measure}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.measure;

import org.jspecify.annotations.NullMarked;
