/**
 * The table of the colours of groups, which is written only.
 */
@NullMarked
package io.github.promisemodel.json.colour;

import org.jspecify.annotations.NullMarked;
