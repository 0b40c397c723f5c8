package io.github.promisemodel.json.suite;

import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.Publication;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any publication. */
final class PublicationArbitraries {

    private PublicationArbitraries() {}

    private static Arbitrary<Fingerprint> fingerprints() {
        Arbitrary<Fingerprint> ours =
                Arbitraries.bytes().array(byte[].class).ofSize(32).map(Fingerprint::ofSha256);
        Arbitrary<Fingerprint> others = Combinators.combine(
                        Arbitraries.of("md5", "sha3-512", "x"),
                        Arbitraries.bytes().array(byte[].class).ofMinSize(16).ofMaxSize(128))
                .as((algorithm, digest) ->
                        Fingerprint.parse(algorithm + ":" + HexFormat.of().formatHex(digest)));
        return Arbitraries.oneOf(ours, others);
    }

    private static Arbitrary<Correction> corrections() {
        return Builders.withBuilder(Correction::builder)
                .use(ValueArbitraries.dates())
                .in(Correction.Builder::date)
                .use(EntryArbitraries.figures().list().ofMaxSize(1))
                .in(Correction.Builder::addAllFigures)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Correction.Builder::note)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(Correction.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(Correction.Builder::extensions)
                .build(Correction.Builder::build);
    }

    static Arbitrary<Publication> publications() {
        return Builders.withBuilder(Publication::builder)
                .use(ValueArbitraries.ids())
                .in(Publication.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Publication.Builder::title)
                .use(ValueArbitraries.dates())
                .in(Publication.Builder::date)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Publication.Builder::body)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Publication.Builder::line)
                .use(ValueArbitraries.dates())
                .withProbability(0.3)
                .in(Publication.Builder::asOf)
                .use(fingerprints())
                .withProbability(0.5)
                .in(Publication.Builder::fingerprint)
                .use(EntryArbitraries.figures().list().ofMaxSize(1))
                .in(Publication.Builder::addAllFigures)
                .use(corrections().list().ofMaxSize(2))
                .in(Publication.Builder::addAllCorrections)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Publication.Builder::note)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(Publication.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(Publication.Builder::extensions)
                .build(Publication.Builder::build);
    }
}
