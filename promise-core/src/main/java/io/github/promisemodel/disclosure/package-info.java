/**
 * Counts of people made fit to publish: small ones suppressed, and with them every second cell that would give one away.
 *
 * <p>Start with {@link io.github.promisemodel.disclosure.SmallNumbers}, the policy; hand it a
 * {@link io.github.promisemodel.disclosure.CountTable} and publish the
 * {@link io.github.promisemodel.disclosure.ProtectedTable} that comes back. Counts of actions or benefits are not counts of
 * people and need none of this.
 *
 * <p>The guarantee, for every table up to {@link io.github.promisemodel.disclosure.CountTable#MOST_CELLS} cells: whoever
 * has the published table, and knows that counts are not negative, that every line adds up, the threshold, and whether
 * zeros are shown, finds at least two values possible for every suppressed count, and three where the threshold hides three
 * or more. Somebody told which of the suppressed counts are under the threshold finds two as well, unless no choice
 * of further cells could bring it about: four counts of 1 under a total of 4 say what they are to whoever is told that all
 * five are small.
 *
 * <p>What is not protected, so that a statistician has to look as well:
 *
 * <ul>
 *   <li>The difference between two publications, such as last month's table and this month's, or a council and all its areas
 *       but one; and tables that share a line or a total with another.
 *   <li>Tables of more than two dimensions, and figures printed elsewhere that follow from one of these counts.
 *   <li>What somebody knows of a cell already: a family that is in a cell of 2 knows of the other.
 *   <li>The range of a suppressed count, which may be narrow.
 *   <li>Whoever repeats this method for every table that may lie behind. Which second cells are taken depends on the counts,
 *       on their order of magnitude so as to say little, but that still rules some tables out, and now and then all but one.
 *   <li>A group that is the whole of its line: a share of everybody says something of each of them.
 * </ul>
 *
 * <p>All types are immutable and thread-safe, but for {@link io.github.promisemodel.disclosure.CountTable.Rows}, which
 * belongs to one thread.
 */
@NullMarked
package io.github.promisemodel.disclosure;

import org.jspecify.annotations.NullMarked;
