package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.DispositionKind;
import java.util.HexFormat;
import java.util.List;

/** Any published figure and any publication. */
final class DrawnFigures {

    private final Draw draw;
    private final DrawnValues values;

    DrawnFigures(Draw draw) {
        this.draw = draw;
        this.values = new DrawnValues(draw);
    }

    private long count() {
        return draw.number(0L, Long.MAX_VALUE);
    }

    private List<String> statuses() {
        return draw.list(1, 3, values::text);
    }

    private OpenCount open() {
        return OpenCount.builder()
                .addAllStatus(statuses())
                .count(count())
                .extensions(values.unknown())
                .build();
    }

    private CombinedFigure combined() {
        CombinedFigure.Builder combined =
                CombinedFigure.builder().addAllStatus(statuses()).extensions(values.unknown());
        draw.maybe(0.6, this::count, count -> combined.count(count));
        draw.maybe(0.6, values::text, combined::percentage);
        return combined.build();
    }

    /** A base with what its kind needs, and now and then with what another needs. */
    private FigureBase base() {
        BaseKind kind = draw.of(BaseKind.class);
        FigureBase.Builder base = FigureBase.builder().kind(kind).extensions(values.unknown());
        draw.maybe(kind == BaseKind.STATUS ? 1 : 0.1, this::statuses, base::addAllStatus);
        draw.maybe(kind == BaseKind.DISPOSITION ? 1 : 0.1, () -> draw.of(DispositionKind.class), base::disposition);
        draw.maybe(kind == BaseKind.GROUP ? 1 : 0.1, values::text, base::id);
        draw.maybe(kind == BaseKind.ENTRIES ? 1 : 0.1, () -> draw.list(1, 3, values::text), base::addAllEntries);
        return base.build();
    }

    PublishedFigure figure() {
        PublishedFigure.Builder figure = PublishedFigure.builder()
                .of(draw.of(FigureSubject.class))
                .putAllCounts(draw.map(3, values::text, this::count))
                .addAllOpen(draw.list(2, this::open))
                .putAllPercentages(draw.map(2, values::text, values::text))
                .addAllEntries(draw.list(2, values::text))
                .population(draw.of(Population.class))
                .source(values.source())
                .extensions(values.unknown());
        draw.maybe(0.5, this::count, total -> figure.total(total));
        draw.maybe(0.3, this::combined, figure::combined);
        draw.maybe(0.3, values::text, figure::listedAs);
        draw.maybe(0.4, this::base, figure::base);
        draw.maybe(0.3, values::date, figure::since);
        draw.maybe(0.3, values::text, figure::note);
        return figure.build();
    }

    private Fingerprint fingerprint() {
        if (draw.flag()) {
            return Fingerprint.ofSha256(draw.bytes(32));
        }
        return Fingerprint.parse(
                draw.of("md5", "sha3-512", "x") + ":" + HexFormat.of().formatHex(draw.bytes(draw.number(16, 128))));
    }

    private Correction correction() {
        Correction.Builder correction = Correction.builder()
                .date(values.date())
                .addAllFigures(draw.list(1, this::figure))
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, correction::note);
        draw.maybe(0.3, values::source, correction::source);
        return correction.build();
    }

    Publication publication() {
        Publication.Builder publication = Publication.builder()
                .id(values.id())
                .title(values.text())
                .date(values.date())
                .addAllFigures(draw.list(1, this::figure))
                .addAllCorrections(draw.list(2, this::correction))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, publication::body);
        draw.maybe(0.3, values::text, publication::line);
        draw.maybe(0.3, values::date, publication::asOf);
        draw.maybe(0.5, this::fingerprint, publication::fingerprint);
        draw.maybe(0.3, values::text, publication::note);
        draw.maybe(0.3, values::source, publication::source);
        return publication.build();
    }
}
