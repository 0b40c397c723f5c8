/**
 * The tables of what a council wants reported, and of what needs attention.
 *
 * <p>Incubating: the documents may change without notice.
 */
@NullMarked
package io.github.promisemodel.json.attention;

import org.jspecify.annotations.NullMarked;
