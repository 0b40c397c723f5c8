/**
 * The tables of data sets and the questions they answer, and of the gaps between them.
 *
 * <p>Incubating: the documents may change without notice.
 */
@NullMarked
package io.github.promisemodel.json.datamap;

import org.jspecify.annotations.NullMarked;
