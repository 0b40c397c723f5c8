package io.github.promisemodel.json.language;

import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.language.TermLevel;
import io.github.promisemodel.language.TermSense;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;

/** A term while it is read. */
final class TermDraft {

    private String id = "";
    private List<TermForm> forms = List.of();
    private List<String> exempt = List.of();
    private Optional<String> why = Optional.empty();
    private List<TermChange> changes = List.of();
    private Optional<Source> source = Optional.empty();
    private Optional<TermSense> sense = Optional.empty();
    private TermLevel level = TermLevel.AVOID;
    private List<String> alternatives = List.of();
    private Optional<String> link = Optional.empty();

    void id(String read) {
        id = read;
    }

    void forms(List<TermForm> read) {
        forms = read;
    }

    void exempt(List<String> read) {
        exempt = read;
    }

    void why(String read) {
        why = Optional.of(read);
    }

    void changes(List<TermChange> read) {
        changes = read;
    }

    void source(Source read) {
        source = Optional.of(read);
    }

    void sense(TermSense read) {
        sense = Optional.of(read);
    }

    void level(TermLevel read) {
        level = read;
    }

    void alternatives(List<String> read) {
        alternatives = read;
    }

    void link(String read) {
        link = Optional.of(read);
    }

    Term build() {
        return new Term(id, forms, exempt, why, changes, source, sense, level, alternatives, link).requireFindable();
    }
}
