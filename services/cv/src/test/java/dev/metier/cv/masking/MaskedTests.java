package dev.metier.cv.masking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.CvMask;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MaskedTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TIMES = 500;

    private static final String RESUME = """
        {"basics":{"name":"Ada Brinkmann","label":"Crane operator","image":"https://cdn.example/face.jpg",
          "email":"ada.brinkmann@example.org","phone":"+49 (0)170 1234567","url":"https://www.ada-brinkmann.dev/",
          "summary":"Write to Ada.Brinkmann@example.org or call 0170/123 45 67. I will lead. Born 4 March 1990.",
          "birthDate":"1990-03-04",
          "location":{"address":"Deichstraße 12","postalCode":"20459","city":"Hamburg","countryCode":"DE"},
          "profiles":[{"network":"GitHub","username":"craneada","url":"https://github.com/craneada"}]},
         "work":[{"name":"Harbour Works","position":"Crane operator","startDate":"2018-03","url":"https://harbour.example",
           "highlights":["Wrote [a tool](https://github.com/craneada/tool)","Moved 20459 boxes","BRINKMANN'S rule"]}],
         "projects":[{"name":"Tool","url":"https://github.com/craneada/tool","description":"by @craneada"}],
         "meta":{"canonical":"https://resumes.example/ada","language":"en",
           "custom":[{"title":"More","entries":[{"name":"20459 Hamburg, Deichstraße 12"}]}]}}""";

    @Test
    void withoutMasksNothingChanges() {
        Resume resume = read(RESUME);
        assertThat(Masked.of(resume, Set.of())).isSameAs(resume);
    }

    @Test
    void contactIsHiddenInTextsAndLinksToo() {
        String masked = masked(CvMask.CONTACT);

        assertThat(masked)
                .doesNotContainIgnoringCase("@example.org", "1234567", "123 45 67", "ada-brinkmann.dev", "craneada")
                .doesNotContain("resumes.example", "\"profiles\"")
                .contains("Ada Brinkmann", "https://harbour.example", "Wrote a tool", "1990-03-04", "Deichstraße 12");
    }

    @Test
    void theNameLeavesItsInitialsAndEverydayWordsSurvive() {
        String masked = masked(CvMask.NAME);

        assertThat(masked)
                .doesNotContainIgnoringCase("brinkmann", "\"ada")
                .contains("\"name\":\"A. B.\"", "I will lead", "B.'S rule", "+49 (0)170 1234567");
        Resume will = read("{\"basics\":{\"name\":\"Will Page\",\"summary\":\"They will lead a page. Will leads.\"}}");
        assertThat(Masked.of(will, Set.of(CvMask.NAME)).basics().summary())
                .isEqualTo("They will lead a page. W. leads.");
    }

    @Test
    void theAddressKeepsTheCity() {
        String masked = masked(CvMask.ADDRESS);

        assertThat(masked).doesNotContain("Deichstraße", "20459").contains("Hamburg", "\"countryCode\":\"DE\"");
    }

    @Test
    void aShortPostalCodeIsOnlyHiddenBesideItsCity() {
        Resume resume = read("""
            {"basics":{"location":{"postalCode":"1010","city":"Wien"},"summary":"1010 Wien. We sold 1010 tickets."}}""");
        assertThat(Masked.of(resume, Set.of(CvMask.ADDRESS)).basics().summary())
                .isEqualTo("••• Wien. We sold 1010 tickets.");
    }

    @Test
    void photoAndBirthDateAreHidden() {
        assertThat(masked(CvMask.PHOTO)).doesNotContain("face.jpg");
        assertThat(masked(CvMask.BIRTH_DATE)).doesNotContain("1990").contains("Born •••.");
    }

    @Test
    void masksAddUp() {
        String masked = masked(CvMask.values());
        assertThat(masked)
                .doesNotContainIgnoringCase("brinkmann", "craneada", "1234567", "deichstraße", "1990", "face.jpg")
                .contains("Crane operator", "Hamburg", "Harbour Works");
    }

    @Test
    void anEmptyResumeCanBeMasked() {
        assertThat(Masked.of(Resume.empty(), EnumSet.allOf(CvMask.class)).work())
                .isEmpty();
    }

    @Test
    void noMaskedValueIsLeftAnywhere() {
        for (int seed = 0; seed < TIMES; seed++) {
            Person person = new Person(new Random(seed));
            String masked = JSON.writeValueAsString(Masked.of(read(person.resume()), EnumSet.allOf(CvMask.class)));
            for (String secret : person.secrets()) {
                assertThat(masked).as("seed %s hides %s", seed, secret).doesNotContainIgnoringCase(secret);
            }
        }
    }

    private static String masked(CvMask... masks) {
        return JSON.writeValueAsString(Masked.of(read(RESUME), Set.of(masks)));
    }

    private static Resume read(String json) {
        return JSON.readValue(json, Resume.class);
    }

    /** Somebody whose data stand in odd places of their resume. */
    private static final class Person {

        private static final List<String> TEXTS = List.of(
                "See %s for more.", "(%s)", "%s", "by %s, 2020", "Contact: %s;", "**%s**", "[%s](https://x.example/)");

        private final Random random;
        private final String first;
        private final String last;
        private final String email;
        private final String phone;
        private final String host;
        private final String user;
        private final String street;
        private final String code;
        private final String born;

        Person(Random random) {
            this.random = random;
            this.first = word(true);
            this.last = word(true) + (random.nextBoolean() ? "-" + word(true) : "");
            this.email = word(false) + "." + word(false) + "@" + word(false) + ".example";
            this.phone = "+4" + number(1) + " " + number(3) + (random.nextBoolean() ? " " : "-") + number(7);
            this.host = word(false) + ".example";
            this.user = word(false) + number(2);
            this.street = word(true) + " " + number(2);
            this.code = number(5);
            this.born = "19%d-0%d-1%d".formatted(10 + random.nextInt(90), 1 + random.nextInt(9), random.nextInt(10));
        }

        private String word(boolean isName) {
            StringBuilder word = new StringBuilder(isName ? "Q" : "q");
            for (int i = 0; i < 7; i++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            return word.toString();
        }

        private String number(int digits) {
            StringBuilder number = new StringBuilder();
            for (int i = 0; i < digits; i++) {
                number.append(1 + random.nextInt(9));
            }
            return number.toString();
        }

        List<String> secrets() {
            List<String> secrets = new ArrayList<>(
                    List.of(first, last, email, phone, host, user, street, code, born, phone.replaceAll("\\D", "")));
            secrets.add(phone.substring(phone.length() - 7));
            return secrets;
        }

        String resume() {
            List<String> lines = new ArrayList<>();
            List<String> said = new ArrayList<>(secrets());
            said.addAll(List.of(
                    first + " " + last,
                    last + ", " + first,
                    last.toUpperCase(Locale.ROOT),
                    email.toUpperCase(Locale.ROOT),
                    "https://" + host + "/cv",
                    "https://github.com/" + user + "/tool",
                    "www.github.com/" + user,
                    phone.replace(" ", ""),
                    code + " Hamburg"));
            for (String each : said) {
                lines.add(TEXTS.get(random.nextInt(TEXTS.size())).formatted(each));
            }
            return """
                {"basics":{"name":"%s %s","email":"%s","phone":"%s","url":"https://%s","birthDate":"%s","image":"x",
                 "summary":%s,"location":{"address":"%s","postalCode":"%s","city":"Hamburg"},
                 "profiles":[{"network":"GitHub","username":"%s","url":"https://github.com/%s"}]},
                 "work":[{"name":"Yard","highlights":%s}],
                 "meta":{"custom":[{"title":"More","entries":[{"name":"a","highlights":%s}]}]}}""".formatted(
                            first,
                            last,
                            email,
                            phone,
                            host,
                            born,
                            JSON.writeValueAsString(String.join(" ", lines)),
                            street,
                            code,
                            user,
                            user,
                            JSON.writeValueAsString(lines),
                            JSON.writeValueAsString(lines));
        }
    }
}
