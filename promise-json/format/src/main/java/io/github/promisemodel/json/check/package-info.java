/**
 * The tables of findings, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.check;

import org.jspecify.annotations.NullMarked;
