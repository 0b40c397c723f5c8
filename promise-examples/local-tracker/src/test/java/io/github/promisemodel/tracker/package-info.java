/** Tests of the tracker. */
@NullMarked
package io.github.promisemodel.tracker;

import org.jspecify.annotations.NullMarked;
