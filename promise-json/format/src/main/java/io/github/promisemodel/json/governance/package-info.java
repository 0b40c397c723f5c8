/**
 * The tables of the bodies that report to one another, and of which reports are due.
 *
 * <p>Incubating: the documents may change without notice.
 */
@NullMarked
package io.github.promisemodel.json.governance;

import org.jspecify.annotations.NullMarked;
