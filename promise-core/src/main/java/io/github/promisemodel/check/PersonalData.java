package io.github.promisemodel.check;

import java.util.function.Predicate;

/** What of a person a text can look as if it had. It is a guess by the look of the text, and knows nobody. */
enum PersonalData {
    EMAIL_ADDRESS("an e-mail address", EmailAddress::isIn),
    PHONE_NUMBER("a phone number", PhoneNumber::isIn),
    POSTCODE("a full postcode", Postcode::isIn),
    DATE_OF_BIRTH("a date of birth", DateOfBirth::isIn),
    NATIONAL_INSURANCE_NUMBER("a National Insurance number", NationalInsuranceNumber::isIn),
    CHI_NUMBER("a CHI number", ChiNumber::isIn);

    private final String words;
    private final Predicate<String> look;

    PersonalData(String words, Predicate<String> look) {
        this.words = words;
        this.look = look;
    }

    /** What it is called, with its article. */
    String getWords() {
        return words;
    }

    /** Whether a text looks as if it had it; the time this takes grows no faster than the text. */
    boolean isIn(String text) {
        return look.test(text);
    }
}
