package io.github.promisemodel.personaldata;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The kinds of personal data that a text can look like. It is a guess by the look of the text, and knows nobody.
 *
 * <p>Characters that nobody sees, such as a zero-width space within a phone number, hide nothing.
 */
public enum PersonalData {
    /** An e-mail address, such as someone@example.org. */
    EMAIL_ADDRESS(0, EmailAddress::isIn),
    /** A phone number of the United Kingdom. */
    PHONE_NUMBER(10, PhoneNumber::isIn),
    /** A full postcode of the United Kingdom. */
    POSTCODE(2, Postcode::isIn),
    /** A full date near words such as "born". */
    DATE_OF_BIRTH(4, DateOfBirth::isIn),
    /** A National Insurance number. */
    NATIONAL_INSURANCE_NUMBER(6, NationalInsuranceNumber::isIn),
    /** A number of the Community Health Index. */
    CHI_NUMBER(10, ChiNumber::isIn);

    private final int leastDigits;
    private final Predicate<String> look;

    PersonalData(int leastDigits, Predicate<String> look) {
        this.leastDigits = leastDigits;
        this.look = look;
    }

    /**
     * The kinds that a text looks as if it had; the time this takes grows no faster than the text.
     *
     * @param text the text
     * @return the kinds in their order; none of most texts
     */
    public static List<PersonalData> in(String text) {
        String seen = SeenCharacters.of(text);
        long digits = digits(seen);
        if (digits == 0 && seen.indexOf('@') < 0) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(kind -> digits >= kind.leastDigits && kind.isIn(text, seen))
                .toList();
    }

    /** Within the text as it is too, where what nobody sees ends a word. */
    private boolean isIn(String text, String seen) {
        return look.test(seen) || text.length() > seen.length() && look.test(text);
    }

    private static long digits(String text) {
        return text.chars().filter(digit -> digit >= '0' && digit <= '9').count();
    }
}
