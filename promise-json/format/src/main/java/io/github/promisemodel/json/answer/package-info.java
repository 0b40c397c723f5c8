/**
 * What a service answers when it cannot do what it was asked: a problem document of RFC 9457.
 *
 * <p>Start with {@link io.github.promisemodel.json.answer.ProblemDocument}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.answer;

import org.jspecify.annotations.NullMarked;
