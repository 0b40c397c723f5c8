package io.github.promisemodel.json.language;

import io.github.promisemodel.language.TermForm;
import java.util.Optional;

/** A form of a term while it is read: what to say instead of several is left out where that has a regular plural. */
final class TermFormDraft {

    private String words = "";
    private String instead = "";
    private Optional<String> insteadOfSeveral = Optional.empty();
    private Optional<String> insteadBeforeNoun = Optional.empty();

    /** What to say instead of several: nothing where it is the regular plural. */
    static Optional<String> insteadOfSeveral(TermForm form) {
        boolean regular = form.insteadOfSeveral()
                .equals(TermForm.of(form.words(), form.instead()).insteadOfSeveral());
        return regular ? Optional.empty() : Optional.of(form.insteadOfSeveral());
    }

    void words(String read) {
        words = read;
    }

    void instead(String read) {
        instead = read;
    }

    void insteadOfSeveral(String read) {
        insteadOfSeveral = Optional.of(read);
    }

    void insteadBeforeNoun(String read) {
        insteadBeforeNoun = Optional.of(read);
    }

    TermForm build() {
        TermForm form = insteadOfSeveral
                .map(several -> new TermForm(words, instead, several))
                .orElseGet(() -> TermForm.of(words, instead));
        return insteadBeforeNoun.map(form::beforeNoun).orElse(form);
    }
}
