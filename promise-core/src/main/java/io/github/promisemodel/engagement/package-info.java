/**
 * Who was heard about a plan, how, and what changed because of it. Data only; nothing here is about one person.
 *
 * <p>Start with {@link io.github.promisemodel.engagement.Engagement}. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.engagement;

import org.jspecify.annotations.NullMarked;
