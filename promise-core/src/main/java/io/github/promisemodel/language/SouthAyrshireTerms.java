package io.github.promisemodel.language;

import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/** What South Ayrshire has renamed by its evaluation; "phase 2", which it calls Plan 24-30, is too ordinary to look for. */
final class SouthAyrshireTerms {

    /** The code of the council. */
    static final String COUNCIL = "S12000028";

    static final List<Term> TERMS = List.of(
            Term.of("corporate-parenting-plan", "corporate parenting plan", "Parenting Promise")
                    .changed(new TermChange(
                            "South Ayrshire",
                            "named its plan to 2030 so",
                            Optional.empty(),
                            Optional.of(PartialDate.of(2021))))
                    .from(CareTerms.source("south-ayrshire-evaluation-2021-24", "policy context")),
            Term.of(
                            "corporate-parenting-performance-framework",
                            "corporate parenting performance framework",
                            "Parenting Promise Performance Framework")
                    .changed(new TermChange(
                            "South Ayrshire",
                            "renamed it, reporting from August 2024",
                            Optional.of(PartialDate.of(2023)),
                            Optional.empty()))
                    .from(CareTerms.source("south-ayrshire-evaluation-2021-24", "Appendix 1, action 2.1")),
            Term.of("belmont-family-first", "Belmont Family First", "Family First")
                    .changed(new TermChange(
                            "South Ayrshire",
                            "made the pilot a service for all clusters",
                            Optional.empty(),
                            Optional.of(PartialDate.parse("2022-12"))))
                    .from(CareTerms.source(
                            "south-ayrshire-evaluation-2021-24", "Family First and Appendix 1, action 6.3")));

    private SouthAyrshireTerms() {}
}
