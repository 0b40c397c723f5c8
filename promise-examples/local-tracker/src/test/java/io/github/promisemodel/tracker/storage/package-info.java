/** Tests of where the plan is kept. */
@NullMarked
package io.github.promisemodel.tracker.storage;

import org.jspecify.annotations.NullMarked;
