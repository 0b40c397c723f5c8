/** How a program finds renderers of reports that are in jars of their own. */
@NullMarked
package io.github.promisemodel.reports.renderer;

import org.jspecify.annotations.NullMarked;
