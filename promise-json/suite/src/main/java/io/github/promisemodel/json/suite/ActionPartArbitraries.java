package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.reference.Organisation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Any of the parts an action is made of. */
final class ActionPartArbitraries {

    private ActionPartArbitraries() {}

    static Arbitrary<Organisation> organisations() {
        return Builders.withBuilder(Organisation::builder)
                .use(ValueArbitraries.ids())
                .in(Organisation.Builder::name)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Organisation.Builder::role)
                .use(ValueArbitraries.extensions())
                .in(Organisation.Builder::extensions)
                .build(Organisation.Builder::build);
    }

    static Arbitrary<DueExtension> dueExtensions() {
        return Builders.withBuilder(DueExtension::builder)
                .use(ValueArbitraries.dates())
                .in(DueExtension.Builder::to)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(DueExtension.Builder::agreed)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(DueExtension.Builder::reason)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(DueExtension.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(DueExtension.Builder::extensions)
                .build(DueExtension.Builder::build);
    }

    static Arbitrary<Milestone> milestones() {
        return Builders.withBuilder(Milestone::builder)
                .use(ValueArbitraries.texts())
                .in(Milestone.Builder::title)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Milestone.Builder::due)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Milestone.Builder::reached)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Milestone.Builder::note)
                .use(ValueArbitraries.sources())
                .withProbability(0.3)
                .in(Milestone.Builder::source)
                .use(ValueArbitraries.extensions())
                .in(Milestone.Builder::extensions)
                .build(Milestone.Builder::build);
    }
}
