/** A document as text for people: aligned tables, a bar for each status, words beside colours, 100 columns. */
@NullMarked
package io.github.promisemodel.reports.text;

import org.jspecify.annotations.NullMarked;
