package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.money.MoneyKind;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.function.Function;

/** Sums of money, risks, engagements, tests of change and links of a made-up council. */
final class SampleRegisters {

    private SampleRegisters() {}

    /** A sum with every field. */
    static Funding funding(Organisation funder, Source source, Function<String, Extensions> unknown) {
        return Funding.builder()
                .title("Rent")
                .fund("Northmoor families fund")
                .financialYear(PartialDate.parse("2024-04/2025-03"))
                .kind(MoneyKind.REVENUE)
                .funder(funder)
                .currency("EUR")
                .asked(Amount.of(465_000))
                .allocated(Amount.parse("about 70"))
                .spent(Amount.parse("80.10"))
                .saved(Amount.parse("at least 12"))
                .released(Amount.of(0))
                .addEntries("1.1", "1-b1")
                .date(PartialDate.of(2024))
                .note("A note on the money.")
                .source(source)
                .extensions(unknown.apply("funding"))
                .build();
    }

    /** A sum with nothing but an amount. */
    static Funding smallestFunding() {
        return Funding.builder().released(Amount.of(25_000)).build();
    }

    /** The scale with every field. */
    static RiskScale scale(Source source, Function<String, Extensions> unknown) {
        return RiskScale.builder()
                .addLikelihood("Rare", "Likely", "Almost certain")
                .addImpact("Minor", "Major")
                .note("A note on the scale.")
                .source(source)
                .extensions(unknown.apply("scale"))
                .build();
    }

    /** A risk with every field. */
    static Risk risk(Source source, Function<String, Extensions> unknown) {
        return Risk.builder()
                .id("r1")
                .reference("R1")
                .kind(RiskKind.RISK)
                .title("The lease may end early")
                .addRatings(RiskRating.builder()
                        .asOf(PartialDate.of(2024, 6))
                        .likelihood("Likely")
                        .impact("Major")
                        .note("A note on the rating.")
                        .source(source)
                        .extensions(unknown.apply("rating"))
                        .build())
                .addRatings(RiskRating.builder()
                        .asOf(PartialDate.of(2025))
                        .impact("Minor")
                        .build())
                .response("A second building is looked for.")
                .owner("Housing team")
                .raised(PartialDate.of(2024, 5))
                .closed(PartialDate.parse("2026-02-28"))
                .addAreas("a1")
                .addEntries("1.1", "1-b1")
                .note("A note on the risk.")
                .source(source)
                .extensions(unknown.apply("risk"))
                .build();
    }

    /** An issue with nothing but its required fields. */
    static Risk smallestIssue() {
        return Risk.builder()
                .id("r2")
                .kind(RiskKind.ISSUE)
                .title("Two posts are empty")
                .build();
    }

    /** An engagement with every field. */
    static Engagement engagement(Source source, Function<String, Extensions> unknown) {
        return Engagement.builder()
                .id("survey-2025")
                .title("Survey of families")
                .method(EngagementMethod.SURVEY)
                .addAudiences(Audience.CHILDREN_AND_YOUNG_PEOPLE, Audience.PARENTS_AND_FAMILIES)
                .date(PartialDate.parse("2025-02"))
                .invited(Amount.parse("about 200"))
                .heard(Amount.of(108))
                .addThemes("Asking for help is hard", "Evenings suit best")
                .addChanges("The drop-in opens in the evening")
                .addAreas("a1")
                .addEntries("1.1")
                .note("A note on the engagement.")
                .source(source)
                .extensions(unknown.apply("engagement"))
                .build();
    }

    /** A cycle with every field. */
    static TestOfChange cycle(Source source, Function<String, Extensions> unknown) {
        return TestOfChange.builder()
                .hypothesis("More families come if the door is open in the evening.")
                .cycle(1)
                .start(PartialDate.of(2024, 10))
                .addMeasures("1-m1")
                .decision(TestDecision.ADAPT)
                .decided(PartialDate.of(2025))
                .note("A note on the cycle.")
                .source(source)
                .extensions(unknown.apply("cycle"))
                .build();
    }

    /** A link to an article elsewhere, with every field. */
    static EntryLink link(String entry, Function<String, Extensions> unknown) {
        return EntryLink.builder()
                .plan("scotland")
                .entry(entry)
                .extensions(unknown.apply("link-" + entry))
                .build();
    }
}
