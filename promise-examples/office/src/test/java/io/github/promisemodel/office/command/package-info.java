/** Tests of the subcommands of this jar. */
@NullMarked
package io.github.promisemodel.office.command;

import org.jspecify.annotations.NullMarked;
