/**
 * The tables of measures, and of what they answer.
 */
@NullMarked
package io.github.promisemodel.json.measure;

import org.jspecify.annotations.NullMarked;
