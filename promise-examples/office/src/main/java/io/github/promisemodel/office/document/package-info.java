/** A report as a document for a word processor. */
@NullMarked
package io.github.promisemodel.office.document;

import org.jspecify.annotations.NullMarked;
