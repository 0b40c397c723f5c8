/**
 * How the entities are generated. Not exported.
 */
@NullMarked
package io.github.promisemodel.style;

import org.jspecify.annotations.NullMarked;
