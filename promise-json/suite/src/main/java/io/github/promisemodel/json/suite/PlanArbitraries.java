package io.github.promisemodel.json.suite;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any plan at all. */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    public static Arbitrary<Plan> plans() {
        return Builders.withBuilder(Plan::builder)
                .use(ValueArbitraries.ids())
                .in(Plan.Builder::id)
                .use(councils())
                .in(Plan.Builder::council)
                .use(ValueArbitraries.texts())
                .in(Plan.Builder::title)
                .use(periods())
                .in(Plan.Builder::period)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Plan.Builder::asOf)
                .use(EntryArbitraries.schemes())
                .withProbability(0.5)
                .in(Plan.Builder::statusScheme)
                .use(documents().list().ofMaxSize(2))
                .in(Plan.Builder::addAllDocuments)
                .use(calls().list().ofMaxSize(2))
                .in(Plan.Builder::addAllCallsToAction)
                .use(areas().list().ofMaxSize(2))
                .in(Plan.Builder::addAllAreas)
                .use(groups().list().ofMaxSize(2))
                .in(Plan.Builder::addAllGroups)
                .use(EntryArbitraries.figures().list().ofMaxSize(2))
                .in(Plan.Builder::addAllPublished)
                .use(EntryArbitraries.links().list().ofMaxSize(2))
                .in(Plan.Builder::addAllRelated)
                .use(PublicationArbitraries.publications().list().ofMaxSize(2))
                .in(Plan.Builder::addAllPublications)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Plan.Builder::note)
                .use(ValueArbitraries.extensions())
                .in(Plan.Builder::extensions)
                .build(Plan.Builder::build);
    }

    static Arbitrary<Council> councils() {
        return Builders.withBuilder(Council::builder)
                .use(ValueArbitraries.ids())
                .in(Council.Builder::code)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Council.Builder::name)
                .use(ValueArbitraries.extensions())
                .in(Council.Builder::extensions)
                .build(Council.Builder::build);
    }

    private static Arbitrary<PlanPeriod> periods() {
        return Combinators.combine(ValueArbitraries.dates(), ValueArbitraries.dates(), ValueArbitraries.extensions())
                .as((one, other, extensions) -> {
                    List<PartialDate> inOrder =
                            one.getFirstDay().isAfter(other.getLastDay()) ? List.of(other, one) : List.of(one, other);
                    return PlanPeriod.builder()
                            .start(inOrder.get(0))
                            .end(inOrder.get(1))
                            .extensions(extensions)
                            .build();
                });
    }

    static Arbitrary<Document> documents() {
        return Builders.withBuilder(Document::builder)
                .use(ValueArbitraries.ids())
                .in(Document.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Document.Builder::title)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Document.Builder::date)
                .use(ValueArbitraries.extensions())
                .in(Document.Builder::extensions)
                .build(Document.Builder::build);
    }

    private static Arbitrary<CallToAction> calls() {
        return Builders.withBuilder(CallToAction::builder)
                .use(ValueArbitraries.ids())
                .in(CallToAction.Builder::id)
                .use(Arbitraries.of(Foundation.class))
                .in(CallToAction.Builder::foundation)
                .use(ValueArbitraries.texts())
                .in(CallToAction.Builder::title)
                .use(ValueArbitraries.sources())
                .withProbability(0.5)
                .in(CallToAction.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(CallToAction.Builder::extensions)
                .build(CallToAction.Builder::build);
    }

    private static Arbitrary<EntryGroup> groups() {
        return Builders.withBuilder(EntryGroup::builder)
                .use(ValueArbitraries.ids())
                .in(EntryGroup.Builder::id)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(EntryGroup.Builder::reference)
                .use(ValueArbitraries.texts())
                .in(EntryGroup.Builder::title)
                .use(ValueArbitraries.texts().list().ofMaxSize(3))
                .in(EntryGroup.Builder::addAllEntries)
                .use(ValueArbitraries.sources())
                .withProbability(0.5)
                .in(EntryGroup.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(EntryGroup.Builder::extensions)
                .build(EntryGroup.Builder::build);
    }

    private static Arbitrary<ImprovementArea> areas() {
        return Builders.withBuilder(ImprovementArea::builder)
                .use(ValueArbitraries.ids())
                .in(ImprovementArea.Builder::id)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(ImprovementArea.Builder::reference)
                .use(ValueArbitraries.texts())
                .in(ImprovementArea.Builder::title)
                .use(Arbitraries.of(Foundation.class).set().ofMaxSize(5))
                .in(ImprovementArea.Builder::addAllFoundations)
                .use(ValueArbitraries.texts().list().ofMaxSize(2))
                .in(ImprovementArea.Builder::addAllCallsToAction)
                .use(EntryArbitraries.actions().list().ofMaxSize(2))
                .in(ImprovementArea.Builder::addAllActions)
                .use(EntryArbitraries.benefits().list().ofMaxSize(2))
                .in(ImprovementArea.Builder::addAllBenefits)
                .use(EntryArbitraries.figures().list().ofMaxSize(1))
                .in(ImprovementArea.Builder::addAllPublished)
                .use(ValueArbitraries.sources())
                .withProbability(0.5)
                .in(ImprovementArea.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(ImprovementArea.Builder::extensions)
                .build(ImprovementArea.Builder::build);
    }
}
