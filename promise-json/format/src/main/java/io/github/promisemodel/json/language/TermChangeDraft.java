package io.github.promisemodel.json.language;

import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.reference.PartialDate;
import java.util.Optional;

/** A change of a term while it is read. */
final class TermChangeDraft {

    private String by = "";
    private String what = "";
    private Optional<PartialDate> agreed = Optional.empty();
    private Optional<PartialDate> since = Optional.empty();

    void by(String read) {
        by = read;
    }

    void what(String read) {
        what = read;
    }

    void agreed(PartialDate read) {
        agreed = Optional.of(read);
    }

    void since(PartialDate read) {
        since = Optional.of(read);
    }

    TermChange build() {
        return new TermChange(by, what, agreed, since);
    }
}
