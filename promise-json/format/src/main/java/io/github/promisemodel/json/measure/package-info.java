/**
 * The tables of measures.
 */
@NullMarked
package io.github.promisemodel.json.measure;

import org.jspecify.annotations.NullMarked;
