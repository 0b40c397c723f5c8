/**
 * Care-based language: where a plan uses a term that children and young people with care experience have asked not to be
 * used, what to say instead, and who changed it when.
 *
 * <p>Start with {@link io.github.promisemodel.language.CareLanguage#DEFAULT}; a council adds its own {@link
 * io.github.promisemodel.language.Term}s and its own exempt phrases. A finding is advice about words, never about whoever
 * wrote them, and nothing is replaced unasked. Beside {@code check}, which reports a plan's problems, this says how it
 * reads.
 *
 * <p>Ordinary words are no findings. What was decided, and why:
 *
 * <ul>
 *   <li>A word that the dictionary has in capitals is found in capitals only, since {@code lac} is part of other words and
 *       other tongues; a Local Area Coordinator (LAC), so written, is exempt. Everything else is found in any case.
 *   <li>{@code placement} is found wherever it stands, for in these plans it mostly means where a child lives; placements for
 *       work, study and training are exempt, and so is whoever is on placement.
 *   <li>{@code contact} is found only with a neighbour that makes it time with family: {@code family contact}, {@code
 *       supervised contact}, {@code contact visit}, {@code contact with their brothers and sisters}. To contact somebody, contact
 *       details, a point of contact and a service's contact with parents are ordinary words. The orders of the courts that
 *       bear the word are names and left alone.
 *   <li>{@code respite} is found but where something lasts without it, as in {@code no respite from}.
 *   <li>{@code looked after} is found only before a child or a young person: a garden may be looked after.
 *   <li>Quotations are exempt, so that a term may be spoken of: one that stands in quotation marks, opened and closed in one
 *       line. So are names of regulations and statistics, words kept as they were printed, names of documents and
 *       organisations, and what people with experience of care said in their own words.
 * </ul>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.language;

import org.jspecify.annotations.NullMarked;
