/** What South Ayrshire, North Ayrshire and Moray report of their plans, as data; the command {@code promise} is beneath it. */
@NullMarked
package io.github.promisemodel.examples.evaluation;

import org.jspecify.annotations.NullMarked;
