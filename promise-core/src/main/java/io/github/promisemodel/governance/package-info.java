/**
 * Who answers to whom for a plan: bodies, which report goes from one to another and how often, and which is due next.
 *
 * <p>Start with {@link io.github.promisemodel.governance.Governance}, and ask {@link
 * io.github.promisemodel.governance.ReportsDue} what is due. Bodies are boards, groups and roles, never persons. All types are
 * immutable and thread-safe.
 *
 * <p>Incubating: it may change without notice.
 */
@NullMarked
package io.github.promisemodel.governance;

import org.jspecify.annotations.NullMarked;
