/** The report as a web page in one file, by templates that can be taken one by one. */
@NullMarked
package io.github.promisemodel.reports.html;

import org.jspecify.annotations.NullMarked;
