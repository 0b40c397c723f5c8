/** The command {@code promise}. */
@NullMarked
package io.github.promisemodel.examples.evaluation.command;

import org.jspecify.annotations.NullMarked;
