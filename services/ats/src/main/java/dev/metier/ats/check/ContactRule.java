package dev.metier.ats.check;

import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Can the person be reached? Looks at the form of e-mail and telephone only; name, photo and address have no part. */
final class ContactRule implements Rule {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+){1,20}");
    private static final int DIGITS_OF_A_PHONE = 7;
    private static final int EMAIL_SHARE = 60;
    private static final int OTHER_SHARE = 40;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "contact.reachable",
                "Contact details",
                4,
                false,
                "60 for a well-formed e-mail address, 40 for a telephone number or an online profile.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        Resume.Basics basics = comparison.cv().resume().basics();
        List<Evidence> evidence = new ArrayList<>();
        int score = 0;
        String email = basics.email();
        if (email != null && EMAIL.matcher(email.strip()).matches()) {
            score += EMAIL_SHARE;
            evidence.add(new Evidence(Evidence.Source.CV, "/basics/email", Quote.of(email)));
        }
        String phone = basics.phone();
        if (phone != null && phone.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE) {
            score += OTHER_SHARE;
            evidence.add(new Evidence(Evidence.Source.CV, "/basics/phone", Quote.of(phone)));
            return Verdict.of(score, evidence, "Add an e-mail address that an employer can write to.");
        }
        if (!basics.profiles().isEmpty() || basics.url() != null) {
            score += OTHER_SHARE;
            String pointer = basics.url() == null ? "/basics/profiles/0" : "/basics/url";
            evidence.add(new Evidence(Evidence.Source.CV, pointer, "online profile"));
        }
        return Verdict.of(score, evidence, "Give an e-mail address and a telephone number, written in the text.");
    }
}
