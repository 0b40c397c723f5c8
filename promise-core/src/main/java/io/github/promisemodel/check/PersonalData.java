package io.github.promisemodel.check;

import java.util.function.Predicate;

/** The kinds of personal data that a text can look like. It is a guess by the look of the text, and knows nobody. */
enum PersonalData {
    EMAIL_ADDRESS(0, EmailAddress::isIn),
    PHONE_NUMBER(10, PhoneNumber::isIn),
    POSTCODE(2, Postcode::isIn),
    DATE_OF_BIRTH(4, DateOfBirth::isIn),
    NATIONAL_INSURANCE_NUMBER(6, NationalInsuranceNumber::isIn),
    CHI_NUMBER(10, ChiNumber::isIn);

    private final int leastDigits;
    private final Predicate<String> look;

    PersonalData(int leastDigits, Predicate<String> look) {
        this.leastDigits = leastDigits;
        this.look = look;
    }

    /** How many digits a text has at least that has it, so that most texts need not be looked at. */
    int leastDigits() {
        return leastDigits;
    }

    /** Whether a text looks as if it had it; the time this takes grows no faster than the text. */
    boolean isIn(String text) {
        return look.test(text);
    }
}
