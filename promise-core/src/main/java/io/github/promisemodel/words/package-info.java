/**
 * The English of the library: one file of sentences by code, and what fills in their arguments. Not exported.
 */
@NullMarked
package io.github.promisemodel.words;

import org.jspecify.annotations.NullMarked;
