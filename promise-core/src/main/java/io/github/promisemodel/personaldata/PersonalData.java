package io.github.promisemodel.personaldata;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The kinds of personal data that a text can look like. It is a guess by the look of the text, and knows nobody.
 *
 * <p>Names are beyond it, and so is what only those who know a person would know of whom it tells: a text with none of these kinds
 * may still be about a person. Role mailboxes, helplines and the addresses of offices are nobody's.
 *
 * <p>Characters that nobody sees, such as a zero-width space within a phone number, hide nothing.
 */
public enum PersonalData {
    /** An e-mail address, such as someone@example.org. */
    EMAIL_ADDRESS(0, EmailAddress::isIn),
    /** A phone number of the United Kingdom. */
    PHONE_NUMBER(6, PhoneNumber::isIn),
    /** A full postcode of the United Kingdom. */
    POSTCODE(2, Postcode::isIn),
    /** A full date near words such as "born". */
    DATE_OF_BIRTH(3, DateOfBirth::isIn),
    /** A National Insurance number. */
    NATIONAL_INSURANCE_NUMBER(6, NationalInsuranceNumber::isIn),
    /** A number of the Community Health Index. */
    CHI_NUMBER(9, ChiNumber::isIn),
    /** A number that a system of social work, health or education knows a person by, behind the name of the system. */
    CASE_NUMBER(5, CaseNumber::isIn),
    /** The number of a house and its street, behind words such as "lives at". */
    STREET_ADDRESS(1, StreetAddress::isIn),
    /** One child told of by age, beside a place or a school. */
    AGE_OF_ONE(1, AgeOfOne::isIn);

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
        if (digits == 0 && !EmailAddress.mayBeIn(seen)) {
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
