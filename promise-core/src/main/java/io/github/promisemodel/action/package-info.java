/**
 * Actions: what a council has said it will do, by when, and for which benefits.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.action;

import org.jspecify.annotations.NullMarked;
