package io.github.promisemodel.fields;

import java.util.List;
import java.util.Map;

/**
 * Which fields go with which kind of an entity, such as an amount with a target of {@code AT_LEAST}.
 *
 * @param by the name of the field that gives the kind
 * @param wanted the names of the required fields by kind, in order; of the fields named, a kind may have no others
 */
public record Variants(String by, Map<String, List<String>> wanted) {}
