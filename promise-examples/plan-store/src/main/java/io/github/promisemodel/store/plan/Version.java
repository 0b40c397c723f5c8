package io.github.promisemodel.store.plan;

import java.time.Instant;

/**
 * A version of the plan: who made it of the one before, when, and by doing what.
 *
 * @param number its number, from 1
 * @param recordedAt when it was recorded
 * @param role the role that made it, such as {@code Lead officer}
 * @param kind what was done
 */
public record Version(long number, Instant recordedAt, String role, ChangeKind kind) {}
