package io.github.promisemodel.json.published;

import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.fields.FieldCodecs;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;

/** How published figures and publications are written. */
public final class PublishedTables {

    /** What a figure counts, by its name. */
    public static final ValueCodec<FigureSubject> FIGURE_SUBJECT = ValueCodecs.constant(FigureSubject.class);

    /** Which set of things a figure counts, by its name. */
    public static final ValueCodec<Population> POPULATION = ValueCodecs.constant(Population.class);

    /** A count whose words leave the status open. */
    public static final ObjectTable<OpenCount, OpenCount.Builder> OPEN_COUNT =
            EntityTables.table(PublishedFields.OPEN_COUNT);

    /** A figure over several statuses together. */
    public static final ObjectTable<CombinedFigure, CombinedFigure.Builder> COMBINED_FIGURE =
            EntityTables.table(PublishedFields.COMBINED_FIGURE);

    /** What a published figure is of. */
    public static final ObjectTable<FigureBase, FigureBase.Builder> FIGURE_BASE =
            EntityTables.table(PublishedFields.FIGURE_BASE);

    /** A published figure. */
    public static final ObjectTable<PublishedFigure, PublishedFigure.Builder> PUBLISHED_FIGURE =
            EntityTables.table(PublishedFields.PUBLISHED_FIGURE);

    /** The digest of something written, as a text. */
    public static final ValueCodec<Fingerprint> FINGERPRINT = FieldCodecs.FINGERPRINT;

    /** What was corrected about a publication after it was published. */
    public static final ObjectTable<Correction, Correction.Builder> CORRECTION =
            EntityTables.table(PublishedFields.CORRECTION);

    /** A publication: a report about a plan. */
    public static final ObjectTable<Publication, Publication.Builder> PUBLICATION =
            EntityTables.table(PublishedFields.PUBLICATION);

    private PublishedTables() {}
}
