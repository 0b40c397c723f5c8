/**
 * The one description of each entity of a plan: its fields by name. Exported to the format alone.
 */
@NullMarked
package io.github.promisemodel.fields;

import org.jspecify.annotations.NullMarked;
