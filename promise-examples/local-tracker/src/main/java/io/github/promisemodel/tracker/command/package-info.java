/** The program that starts the tracker, and keeps copies of its plan. */
@NullMarked
package io.github.promisemodel.tracker.command;

import org.jspecify.annotations.NullMarked;
