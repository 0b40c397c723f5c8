/**
 * The tables of plans and their areas.
 */
@NullMarked
package io.github.promisemodel.json.plan;

import org.jspecify.annotations.NullMarked;
