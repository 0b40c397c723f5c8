package io.github.promisemodel.json.suite;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.tally.Rounding;
import java.util.Map;

/**
 * An adapter, as the tests see it. What differs between the two is said here and nowhere else:
 *
 * <ul>
 *   <li>Jackson 2 throws checked exceptions and Jackson 3 unchecked ones.
 *   <li>A mapper of Jackson 3 refuses what follows after a value until it is set not to; one of Jackson 2 passes over it
 *       until it is set not to.
 *   <li>A mapper of Jackson 2 writes an emoji to bytes as two escapes, one of Jackson 3 as it is.
 *   <li>Features are in other enums, some under other names, and each adapter has a few that the other has not.
 * </ul>
 */
public interface JsonAdapter {

    /** The facade, as a user finds it. */
    PlanFacade facade();

    /** A mapper with our module and with features switched on or off; those that are not named are as they come. */
    AdapterMapper mapper(Map<MapperFeature, Boolean> features);

    /** A mapper that does not find its modules, and is given ours with options. */
    AdapterMapper mapper(ReadOptions options);

    /** A mapper that is given our module with a rounding. */
    AdapterMapper mapper(Rounding rounding);

    /** A mapper that finds its modules. */
    AdapterMapper findingMapper();

    /** A mapper that finds its modules, and is then given ours with options. */
    AdapterMapper findingMapper(ReadOptions options);

    /** A mapper that knows nothing of our module. */
    AdapterMapper bareMapper();

    /** How many of the modules that a mapper finds are ours. */
    long modulesFound();

    /** What every exception of a mapper that has to do with a value is a kind of. */
    Class<? extends Exception> mappingException();

    /** What a tree throws that cannot take a value. */
    Class<? extends Exception> treeException();

    /** A mapper as most users have it: our module and nothing else. */
    default AdapterMapper unconfigured() {
        return mapper(Map.of());
    }

    /** A mapper with everything set that could make reading lax or writing strange. */
    default AdapterMapper hostile() {
        return mapper(MapperFeature.HOSTILE);
    }
}
