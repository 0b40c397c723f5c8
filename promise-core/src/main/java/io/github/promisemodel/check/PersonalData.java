package io.github.promisemodel.check;

import java.util.function.Predicate;

/** What of a person a text can look as if it had. It is a guess by the look of the text, and knows nobody. */
enum PersonalData {
    EMAIL_ADDRESS("an e-mail address", 0, EmailAddress::isIn),
    PHONE_NUMBER("a phone number", 10, PhoneNumber::isIn),
    POSTCODE("a full postcode", 2, Postcode::isIn),
    DATE_OF_BIRTH("a date of birth", 4, DateOfBirth::isIn),
    NATIONAL_INSURANCE_NUMBER("a National Insurance number", 6, NationalInsuranceNumber::isIn),
    CHI_NUMBER("a CHI number", 10, ChiNumber::isIn);

    private final String words;
    private final int leastDigits;
    private final Predicate<String> look;

    PersonalData(String words, int leastDigits, Predicate<String> look) {
        this.words = words;
        this.leastDigits = leastDigits;
        this.look = look;
    }

    /** What it is called, with its article. */
    String words() {
        return words;
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
