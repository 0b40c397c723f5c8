package io.github.promisemodel.scotland;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Objects;

/**
 * One of the 32 council areas of Scotland, such as South Ayrshire with the GSS code {@code S12000028}.
 *
 * <p>It is what is known of a council; a plan names its own by {@link Council}, which need not be one of the 32.
 *
 * @param code the current GSS code
 * @param name the name, such as {@code South Ayrshire}
 * @param former the codes it had before, the latest first
 * @param source where the code is listed, in a document of {@link Councils#documents}
 */
public record CouncilArea(String code, String name, List<FormerCode> former, Source source) {

    /**
     * Makes a council area, from a copy of the former codes.
     *
     * @param code the current GSS code
     * @param name the name
     * @param former the codes it had before, the latest first
     * @param source where the code is listed
     * @throws IllegalStateException if the code or the name is blank
     */
    public CouncilArea {
        Ids.require("Council area", "code", code);
        Ids.require("Council area", "name", name);
        former = List.copyOf(former);
        Objects.requireNonNull(source, "source");
    }

    /** {@return the council as a plan names it, by the current code} */
    public Council toCouncil() {
        return Council.of(code, name);
    }
}
