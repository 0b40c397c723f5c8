/** What a report says of a plan, whatever it is written as: figures, movement, the next plan, published figures, alerts. */
@NullMarked
package io.github.promisemodel.reports.report;

import org.jspecify.annotations.NullMarked;
