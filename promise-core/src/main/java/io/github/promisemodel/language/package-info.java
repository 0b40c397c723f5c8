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
 *       other tongues. Where a text spells LAC out as a local area coordinator or a local access committee, it is that.
 *   <li>{@code placement} is found, for in these plans it mostly means where a child lives. Placements for work, study,
 *       training, nurseries and schools are ordinary, by the word before, by who is on one and by where it is; so is the placement
 *       of a thing.
 *   <li>{@code contact} is found where it is a child's time with family: by its kind (supervised, letterbox), by what belongs to
 *       it (a contact visit, a contact centre), by whom it is with, or as a noun of which something is said. To contact somebody,
 *       contact details, a point of contact, and contact with services, police or the law are ordinary.
 *   <li>{@code respite} is found but where something else gives way, as in {@code respite from the traffic}.
 *   <li>{@code looked after} is found as the law's word: before whoever is a child, after children who are or become so, at home
 *       and away from home. A garden may be looked after, and every child wants to be, by people who love them.
 *   <li>A term that is spoken of is none: quoted, called a word or a term, formerly known as, no longer used, renamed.
 *       Quotations may go over lines.
 *   <li>A name in its capitals is none: of a law, a statistic, a strategy, a charity or a service. A team, a review and looked after
 *       children are no names, though councils write them in capitals; nor is anything in small letters.
 *   <li>Addresses of pages, mailboxes and files are none, nor is what stands in a tag of HTML; marks of emphasis and a hyphen at
 *       the end of a line hide no term.
 *   <li>Words kept as they were printed, names of documents and organisations, and what people with experience of care said in
 *       their own words are not looked at.
 * </ul>
 *
 * <p>Terms of published guides are looked for where a council asks for them: {@link
 * io.github.promisemodel.language.TermGuide}.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.language;

import org.jspecify.annotations.NullMarked;
