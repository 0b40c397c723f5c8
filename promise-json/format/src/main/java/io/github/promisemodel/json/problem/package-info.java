/**
 * What is wrong with a file that cannot be read as a plan: every problem at once, each with its place and plain words.
 *
 * <p>Start with {@link io.github.promisemodel.json.problem.ReadResult}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.problem;

import org.jspecify.annotations.NullMarked;
