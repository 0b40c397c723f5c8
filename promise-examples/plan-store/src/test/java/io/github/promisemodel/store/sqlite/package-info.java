/** Tests of where the plan is kept. */
@NullMarked
package io.github.promisemodel.store.sqlite;

import org.jspecify.annotations.NullMarked;
