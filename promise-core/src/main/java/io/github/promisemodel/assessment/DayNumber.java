package io.github.promisemodel.assessment;

import java.time.LocalDate;

/** A day as a number that is in the order of days and cheap to make and to compare, such as 20,210,922. */
final class DayNumber {

    private static final int MONTHS = 100;

    private DayNumber() {}

    static int of(LocalDate day) {
        return (day.getYear() * MONTHS + day.getMonthValue()) * MONTHS + day.getDayOfMonth();
    }

    static LocalDate dateOf(int day) {
        return LocalDate.of(day / (MONTHS * MONTHS), day / MONTHS % MONTHS, day % MONTHS);
    }
}
