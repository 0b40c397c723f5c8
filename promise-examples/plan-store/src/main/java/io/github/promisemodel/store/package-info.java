/** A council's plan that several people change, with its whole history, for anybody's tracker. */
@NullMarked
package io.github.promisemodel.store;

import org.jspecify.annotations.NullMarked;
