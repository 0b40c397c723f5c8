package io.github.promisemodel.json.suite;

import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any terms. */
final class TermArbitraries {

    private TermArbitraries() {}

    private static Arbitrary<String> phrases() {
        return ValueArbitraries.texts().filter(text -> text.strip().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Arbitrary<TermForm> forms() {
        return Arbitraries.oneOf(
                Combinators.combine(phrases(), phrases()).as(TermForm::of),
                Combinators.combine(phrases(), phrases(), phrases()).as(TermForm::new));
    }

    private static Arbitrary<TermChange> changes() {
        return Combinators.combine(
                        ValueArbitraries.ids(),
                        ValueArbitraries.ids(),
                        ValueArbitraries.dates().optional(),
                        ValueArbitraries.dates().optional())
                .as(TermChange::new);
    }

    static Arbitrary<List<Term>> terms() {
        return Combinators.combine(
                        ValueArbitraries.ids(),
                        forms().list().ofMinSize(1).ofMaxSize(3),
                        phrases().list().ofMaxSize(2),
                        ValueArbitraries.texts().optional(),
                        changes().list().ofMaxSize(2),
                        ValueArbitraries.sources().optional())
                .as(Term::new)
                .list()
                .ofMaxSize(3);
    }
}
