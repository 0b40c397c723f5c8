/** The command {@code promise}, and the South Ayrshire evaluation that ships inside it. */
@NullMarked
package io.github.promisemodel.examples.evaluation;

import org.jspecify.annotations.NullMarked;
