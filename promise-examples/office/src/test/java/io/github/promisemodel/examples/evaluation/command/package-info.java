/** The command, as the tests of this jar run it. */
@NullMarked
package io.github.promisemodel.examples.evaluation.command;

import org.jspecify.annotations.NullMarked;
