/** Where the plan is kept: an embedded database that is only added to. */
@NullMarked
package io.github.promisemodel.store.sqlite;

import org.jspecify.annotations.NullMarked;
