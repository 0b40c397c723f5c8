/**
 * What a text looks like that is about a person: the check of a plan reports it, and no message repeats it. Not exported.
 */
@NullMarked
package io.github.promisemodel.personaldata;

import org.jspecify.annotations.NullMarked;
