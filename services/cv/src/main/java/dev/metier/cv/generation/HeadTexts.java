package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.Sheet.Head;
import dev.metier.cv.marks.Joint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Name, profession, and each way to reach the person on a line of its own. */
final class HeadTexts {

    private static final String BASICS = "basics";

    private final Words words;

    HeadTexts(Words words) {
        this.words = words;
    }

    Head head(Resume.Basics basics) {
        return new Head(
                at().field(Joint.NONE, "name", basics.name()).line().orElse(null),
                at().field(Joint.NONE, "label", basics.label()).line().orElse(null),
                contact(basics),
                Photo.of(basics.image(), PlainWords.of(basics.name() == null ? "" : basics.name()))
                        .orElse(null));
    }

    private static LineMaker at() {
        return LineMaker.at(BASICS);
    }

    private List<Line> contact(Resume.Basics basics) {
        List<Line> lines = new ArrayList<>(place(basics.location()));
        lines.addAll(at().link(Joint.NONE, "phone", basics.phone(), phoneLink(basics.phone()))
                .lines());
        lines.addAll(at().link(Joint.NONE, "email", basics.email(), mailLink(basics.email()))
                .lines());
        lines.addAll(at().address(Joint.NONE, "url", basics.url()).lines());
        for (int i = 0; i < basics.profiles().size(); i++) {
            lines.addAll(profile(BASICS + "/profiles/" + i, basics.profiles().get(i)));
        }
        String birth = basics.birthDate();
        lines.addAll(at().labelled(words.of("born"), "birthDate", birth == null ? null : words.date(birth))
                .lines());
        return lines;
    }

    private List<Line> place(Resume.@Nullable Location location) {
        if (location == null) {
            return List.of();
        }
        String code = location.countryCode();
        return LineMaker.at(BASICS + "/location")
                .field(Joint.NONE, "address", location.address())
                .field(Joint.COMMA, "postalCode", location.postalCode())
                .field(location.postalCode() == null ? Joint.COMMA : Joint.SPACE, "city", location.city())
                .field(Joint.COMMA, "region", location.region())
                .field(Joint.COMMA, "countryCode", code == null ? null : words.country(code))
                .lines();
    }

    /** "GitHub: ada" leading there; the address itself where there is no name of an account. */
    private static List<Line> profile(String path, Resume.Profile profile) {
        String url = profile.url() == null ? null : WebAddress.of(profile.url());
        LineMaker line = LineMaker.at(path).field(Joint.NONE, "network", profile.network());
        if (profile.username() == null || profile.username().isBlank() || (profile.url() != null && url == null)) {
            return line.field(Joint.COLON, "username", profile.username())
                    .address(Joint.COLON, "url", profile.url())
                    .lines();
        }
        return line.link(Joint.COLON, "username", profile.username(), url).lines();
    }

    private static @Nullable String phoneLink(@Nullable String phone) {
        String digits = phone == null ? "" : phone.replaceAll("[^+0-9]", "");
        return digits.matches("\\+?[0-9]{5,20}") ? "tel:" + digits : null;
    }

    private static @Nullable String mailLink(@Nullable String email) {
        return email != null && email.strip().matches("[\\w.%+-]+@[\\w.-]+") ? "mailto:" + email.strip() : null;
    }
}
