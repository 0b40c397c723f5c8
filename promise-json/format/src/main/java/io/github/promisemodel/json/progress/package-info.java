/**
 * The tables of what measures answer, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.progress;

import org.jspecify.annotations.NullMarked;
