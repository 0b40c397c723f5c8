/**
 * The tables of terms to avoid, and of where a plan uses them.
 */
@NullMarked
package io.github.promisemodel.json.language;

import org.jspecify.annotations.NullMarked;
