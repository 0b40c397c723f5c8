/**
 * The tables of benefits.
 */
@NullMarked
package io.github.promisemodel.json.benefit;

import org.jspecify.annotations.NullMarked;
