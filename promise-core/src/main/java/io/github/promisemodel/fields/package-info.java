/**
 * The one description of each entity of a plan: its fields by name, kind, accessor and setter, and the walks that go by them.
 *
 * <p>Merging, the differences of two versions, checks of texts and unknown fields, and the tables of the format go by it.
 * Exported to the format alone.
 *
 * @see io.github.promisemodel.fields.PlanFields#PLAN
 */
@NullMarked
package io.github.promisemodel.fields;

import org.jspecify.annotations.NullMarked;
