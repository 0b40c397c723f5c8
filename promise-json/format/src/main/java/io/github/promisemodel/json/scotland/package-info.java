/**
 * The tables of how a plan is lined up with the national frame, which are written only.
 */
@NullMarked
package io.github.promisemodel.json.scotland;

import org.jspecify.annotations.NullMarked;
