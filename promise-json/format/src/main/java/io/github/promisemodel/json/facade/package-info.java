/**
 * Reading and writing whole documents with no mapper to configure: everything of it that knows no JSON library.
 *
 * <p>Start with the {@code PlanJson} of an adapter, such as that of {@code promise-json-jackson3}; it has the methods of
 * {@link io.github.promisemodel.json.facade.PlanFacade}. But for {@link io.github.promisemodel.json.facade.PlanReader}, which
 * serves one source, all types are immutable and thread-safe.
 */
@NullMarked
package io.github.promisemodel.json.facade;

import org.jspecify.annotations.NullMarked;
