/** Tests of the command, and of trackers that are killed, copied and loaded. */
@NullMarked
package io.github.promisemodel.tracker.command;

import org.jspecify.annotations.NullMarked;
