package io.github.promisemodel.tracker.web;

import io.github.promisemodel.reference.PartialDate;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * A date that a page is asked with, by its address.
 *
 * @param name its name in the address
 * @param label what it asks for
 * @param value what is shown in it: what was typed where that is no date, otherwise the date
 * @param date the date that is taken
 * @param error what is wrong with it; empty for nothing
 */
public record DateField(String name, String label, String value, PartialDate date, String error) {

    static final String AS_OF = "as-of";

    static DateField of(Context context, String name, String label, PartialDate otherwise) {
        String typed = Optional.ofNullable(context.queryParam(name)).orElse("");
        try {
            PartialDate date = typed.isBlank() ? otherwise : PartialDate.parse(typed.strip());
            return new DateField(name, label, date.toString(), date, "");
        } catch (IllegalArgumentException e) {
            return new DateField(name, label, typed, otherwise, String.valueOf(e.getMessage()));
        }
    }

    /** The same with something wrong with it. */
    DateField wrong(String what) {
        return new DateField(name, label, value, date, what);
    }

    /** {@return whether something is wrong with it} */
    public boolean isWrong() {
        return !error.isEmpty();
    }
}
