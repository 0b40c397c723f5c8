/** The plan over JSON, in the types of the format, for programs of the council. */
@NullMarked
package io.github.promisemodel.tracker.api;

import org.jspecify.annotations.NullMarked;
