/** A council's own tracker, small enough to read and sound enough to start from. */
@NullMarked
package io.github.promisemodel.tracker;

import org.jspecify.annotations.NullMarked;
