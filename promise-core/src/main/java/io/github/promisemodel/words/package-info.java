/**
 * What a person reads of a plan, as values: a {@link io.github.promisemodel.words.Phrase} is a code and arguments, and a {@link
 * io.github.promisemodel.words.Phrasebook} the words that it is said in. Core's own are English, in one file by code, which is
 * read when the first sentence is wanted.
 *
 * <p>A text of a plan, and one that a program was given, is shown in all of them as {@link
 * io.github.promisemodel.words.MessageText} has it: short, on one line, and without what looks like personal data.
 *
 * <p>The file has the messages of findings, explanations and conflicts, the words of figures and policies, and the {@code
 * toString} of results. It has not
 *
 * <ul>
 *   <li>the messages of exceptions, which are for whoever wrote the program and stand where they are thrown;
 *   <li>notations that are read back as they are written: a date, an amount, a share, a percentage, a rounding and a path;
 *   <li>names of constants, which are the same in every language;
 *   <li>data, such as the terms of a dictionary and the titles of a national frame.
 * </ul>
 */
@NullMarked
package io.github.promisemodel.words;

import org.jspecify.annotations.NullMarked;
