/**
 * The money for an action: asked for, allocated and spent.
 */
@NullMarked
package io.github.promisemodel.money;

import org.jspecify.annotations.NullMarked;
