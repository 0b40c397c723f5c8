package io.github.promisemodel.store.plan;

import java.util.Optional;

/**
 * What one version changed of one entry, or of the plan itself.
 *
 * @param version the version
 * @param entry the entry's id, or {@link PlanVersion#PLAN_ITSELF}
 * @param before its JSON before; empty if it was added
 * @param after its JSON after; empty if it was taken out
 */
public record PieceChange(Version version, String entry, Optional<String> before, Optional<String> after) {}
