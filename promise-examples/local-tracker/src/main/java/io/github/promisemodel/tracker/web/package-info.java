/** The pages and the rules by which they are asked for. */
@NullMarked
package io.github.promisemodel.tracker.web;

import org.jspecify.annotations.NullMarked;
