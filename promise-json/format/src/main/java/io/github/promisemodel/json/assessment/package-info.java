/**
 * The tables of assessments.
 */
@NullMarked
package io.github.promisemodel.json.assessment;

import org.jspecify.annotations.NullMarked;
