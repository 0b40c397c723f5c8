/**
 * Which data are held, which questions and measures they answer, and where there are gaps.
 *
 * <p>Start with {@link io.github.promisemodel.datamap.DataMap}, and ask {@link io.github.promisemodel.datamap.DataGaps} what is
 * missing. All types are immutable and thread-safe.
 *
 * <p>Incubating: it may change without notice.
 */
@NullMarked
package io.github.promisemodel.datamap;

import org.jspecify.annotations.NullMarked;
