/** Tests of the tracker. */
@NullMarked
package io.github.promisemodel.store;

import org.jspecify.annotations.NullMarked;
