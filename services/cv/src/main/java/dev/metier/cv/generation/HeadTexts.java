package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.Sheet.Head;
import dev.metier.cv.marks.Account;
import dev.metier.cv.marks.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name, profession, and each way to reach the person on a line of its own. */
final class HeadTexts {

    private static final String BASICS = "basics";
    private static final String PLACE = BASICS + "/location";

    /** Countries that write the postal code behind the town and its region. */
    private static final Set<String> POSTAL_CODE_LAST = Set.of("US", "CA", "AU", "GB", "IE", "NZ", "IN");

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
        List<Line> lines = new ArrayList<>();
        LineMaker line = LineMaker.at(PLACE).field(Joint.NONE, "address", location.address());
        boolean isLong = location.address() != null && location.address().contains(",");
        if (isLong) {
            lines.addAll(line.lines());
            line = LineMaker.at(PLACE);
        }
        String code = location.countryCode();
        boolean isCodeLast = code != null && POSTAL_CODE_LAST.contains(code);
        if (!isCodeLast) {
            line.field(Joint.COMMA, "postalCode", location.postalCode());
        }
        boolean isAfterCode = !isCodeLast && location.postalCode() != null;
        line.field(isAfterCode ? Joint.SPACE : Joint.COMMA, "city", location.city())
                .field(Joint.COMMA, "region", location.region());
        if (isCodeLast) {
            line.field(Joint.COMMA, "postalCode", location.postalCode());
        }
        lines.addAll(line.field(Joint.COMMA, "countryCode", code == null ? null : words.country(code))
                .lines());
        return lines;
    }

    /** "GitHub: github.com/ada"; only the name of the account where the address does not end in it. */
    private static List<Line> profile(String path, Resume.Profile profile) {
        String url = profile.url() == null ? null : WebAddress.of(profile.url());
        LineMaker line = LineMaker.at(path).field(Joint.NONE, "network", profile.network());
        if (url != null
                && profile.network() != null
                && Account.of(url).equals(Optional.ofNullable(profile.username()))) {
            return line.address(Joint.COLON, "account", profile.url()).lines();
        }
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
