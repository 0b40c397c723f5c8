/** The subcommands of {@code promise} that need what is in this jar. */
@NullMarked
package io.github.promisemodel.office.command;

import org.jspecify.annotations.NullMarked;
