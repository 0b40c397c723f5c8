package io.github.promisemodel.language;

import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published guide to words, with the terms that it asks not to be used and {@link CareLanguage#DEFAULT} does not have. They are
 * looked for only where somebody asks for the guide.
 *
 * <pre>{@code
 * CareLanguage.DEFAULT.withAll(TermGuide.TACT.terms()).findings("Her care plan is new.");
 * }</pre>
 *
 * <p>Terms, source and what is said instead are the guide's, in words of our own, as far as its page could be read. What is too
 * ordinary to look for in every text is left out, such as missing and education.
 *
 * @param id the id that it is asked for by, such as {@code tact}
 * @param document its title and date
 * @param link the page, which starts with {@code https://}
 * @param terms its terms
 */
public record TermGuide(String id, Document document, String link, List<Term> terms) {

    /** North Lanarkshire Council's guide, written with people of all ages who have experience of care. */
    public static final TermGuide NORTH_LANARKSHIRE = GuideTerms.northLanarkshire();

    /** Language that Cares, by the fostering charity TACT with children and young people. */
    public static final TermGuide TACT = GuideTerms.tact();

    /** The words of Bromley's toolkit for direct work, which takes up TACT's and adds to them. */
    public static final TermGuide BROMLEY = GuideTerms.bromley();

    /** Use language that we can understand, by children and young people of Sandwell. */
    public static final TermGuide SANDWELL = GuideTerms.sandwell();

    /** The words we use, by Dimensions, a provider of support for adults. */
    public static final TermGuide ADULT_SERVICES = GuideTerms.adultServices();

    /** Why language matters, by the charity NSPCC for those who keep children safe. */
    public static final TermGuide NSPCC = GuideTerms.nspcc();

    /** Language is powerful, by Camden Council for its housing staff. */
    public static final TermGuide CAMDEN = GuideTerms.camden();

    /** All guides, by their ids. */
    public static final List<TermGuide> ALL =
            List.of(NORTH_LANARKSHIRE, TACT, BROMLEY, SANDWELL, ADULT_SERVICES, NSPCC, CAMDEN);

    /**
     * Makes a guide, from a copy of the terms.
     *
     * @param id the id
     * @param document its title and date
     * @param link the page
     * @param terms its terms
     * @throws IllegalStateException if the id is blank
     */
    public TermGuide {
        Ids.require("Guide", "id", id);
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(link, "link");
        terms = List.copyOf(terms);
    }

    /**
     * The guide with an id.
     *
     * @param id the id, such as {@code bromley}
     * @return the guide, or empty if there is none
     */
    public static Optional<TermGuide> find(String id) {
        return ALL.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
