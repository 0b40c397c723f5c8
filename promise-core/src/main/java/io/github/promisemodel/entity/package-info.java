/**
 * How the entities are generated, and what they refuse when they are built. Not exported.
 */
@NullMarked
package io.github.promisemodel.entity;

import org.jspecify.annotations.NullMarked;
