/**
 * A second reckoning of reconciliation, dates, membership, reviews and the ledger, by possible worlds.
 *
 * <p>It is written from the rules of the domain alone ("Rules of the domain" in the design) and shares no code with the calculators. It reads the
 * plain data of a plan; what it asks of a date is its first and its last day. It is as short and as slow as the rules read: for a
 * small plan every world is gone through. Each class names the rule that it states; where the rule leaves something open, the class
 * decides it in a sentence that begins with "Decided:".
 *
 * <p>Figures of measures are left out: how a measure moved is stated by the tests of its movement.
 *
 * <p>{@code StatedModelTest} draws small plans and holds the library to this reckoning.
 */
@NullMarked
package io.github.promisemodel.statedmodel;

import org.jspecify.annotations.NullMarked;
