package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.ReadCv;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who it is and how to reach them. */
final class ContactRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+){1,20}");
    private static final Pattern UNSERIOUS = Pattern.compile(
            "sexy|babe|baby|honey|cutie|hottie|hotboy|hotgirl|princess|prince|devil|killer|ninja|gangsta|lover|crazy|pimp"
                    + "|party|beer|weed|420|666|69$|69[^0-9]|xxx|dragon|wolf|shadow|gamer|pokemon|batman|superman|rockstar|bigboy|lil[._]");
    private static final int MOST_DIGITS = 5;
    private static final int DIGITS_OF_A_PHONE = 7;
    private static final int MOST_LINKS = 6;

    private ContactRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "contact.name",
                        missing(
                                "/basics/name",
                                "Write your name.",
                                cv -> cv.resume().basics().name())),
                new Rule(
                        "contact.email",
                        missing(
                                "/basics/email",
                                "Add an e-mail address that you read every day.",
                                cv -> cv.resume().basics().email())),
                new Rule(
                        "contact.phone",
                        missing(
                                "/basics/phone",
                                "Add a telephone number with its country code.",
                                cv -> cv.resume().basics().phone())),
                new Rule(
                        "contact.city",
                        missing(
                                "/basics/location/city",
                                "Add the city you live in; the street is not needed.",
                                ContactRules::place)),
                new Rule(
                        "contact.headline",
                        missing(
                                "/basics/label",
                                "Add your profession or the position you aim for.",
                                cv -> cv.resume().basics().label())),
                new Rule("contact.email-form", ContactRules::emailForm),
                new Rule("contact.email-unserious", ContactRules::unserious),
                new Rule("contact.phone-form", ContactRules::phoneForm),
                new Rule("contact.link-form", ContactRules::linkForm),
                new Rule("contact.links-too-many", ContactRules::tooManyLinks));
    }

    private interface Part {
        @Nullable String of(ReadCv cv);
    }

    private static Rule.Check missing(String pointer, String todo, Part part) {
        return (cv, findings) -> {
            String there = part.of(cv);
            if (there == null || there.isBlank()) {
                findings.at(pointer, todo);
            }
        };
    }

    private static @Nullable String place(ReadCv cv) {
        Resume.Location home = cv.resume().basics().location();
        if (home == null) {
            return null;
        }
        return home.city() != null ? home.city() : home.region() != null ? home.region() : home.address();
    }

    private static void emailForm(ReadCv cv, Findings findings) {
        String email = cv.resume().basics().email();
        if (email != null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches()) {
            findings.at("/basics/email", "This is not an e-mail address; it has the form name@domain.");
        }
    }

    private static void unserious(ReadCv cv, Findings findings) {
        String email = cv.resume().basics().email();
        if (email == null || !EMAIL.matcher(email.strip()).matches()) {
            return;
        }
        String local = email.strip().toLowerCase(Locale.ROOT).split("@", 2)[0];
        String letters = letters(cv.resume().basics().name());
        boolean isName = !letters.isEmpty() && letters.contains(local.replaceAll("[^\\p{L}]", ""));
        boolean manyDigits = local.chars().filter(Character::isDigit).count() > MOST_DIGITS;
        if (manyDigits || (!isName && UNSERIOUS.matcher(local).find())) {
            findings.at("/basics/email", "Take an address that is made of your name.");
        }
    }

    private static String letters(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static void phoneForm(ReadCv cv, Findings findings) {
        String phone = cv.resume().basics().phone();
        if (phone != null
                && !phone.isBlank()
                && phone.chars().filter(Character::isDigit).count() < DIGITS_OF_A_PHONE) {
            findings.at("/basics/phone", "This number is too short to be called. Write it with its country code.");
        }
    }

    private static void linkForm(ReadCv cv, Findings findings) {
        Resume.Basics basics = cv.resume().basics();
        look("/basics/url", basics.url(), findings);
        for (int i = 0; i < basics.profiles().size(); i++) {
            look("/basics/profiles/" + i + "/url", basics.profiles().get(i).url(), findings);
        }
        for (int i = 0; i < cv.resume().projects().size(); i++) {
            look("/projects/" + i + "/url", cv.resume().projects().get(i).url(), findings);
        }
    }

    private static void look(String pointer, @Nullable String link, Findings findings) {
        if (link != null && !link.isBlank() && !opens(link.strip())) {
            findings.at(pointer, "This link does not open. Write it whole, for example https://example.org/me.");
        }
    }

    private static boolean opens(String link) {
        try {
            String whole = link.contains("://") || link.startsWith("mailto:") ? link : "https://" + link;
            URI address = URI.create(whole);
            return whole.startsWith("mailto:")
                    || (address.getHost() != null && address.getHost().contains("."));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void tooManyLinks(ReadCv cv, Findings findings) {
        List<String> links = new ArrayList<>();
        Resume.Basics basics = cv.resume().basics();
        if (basics.url() != null) {
            links.add(basics.url());
        }
        basics.profiles().forEach(profile -> links.add(String.valueOf(profile.network())));
        if (links.size() > MOST_LINKS) {
            findings.at("/basics/profiles", "These are " + links.size() + " links. Keep the ones that show your work.");
        }
    }
}
