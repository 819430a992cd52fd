package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads web addresses and accounts in networks. */
final class ProfilesReader {

    private static final Pattern USER_OF = Pattern.compile("^@?([\\w.-]{2,40})\\s*\\(([\\p{L} ]+)\\)$");
    private static final Pattern NETWORK_USER =
            Pattern.compile("^([\\p{L} ]{1,20}?)\\s*[:/\\s]\\s*@?([\\w./-]{2,60})$");
    private static final Pattern LABELLED = Pattern.compile("^([\\p{L} .]{1,25}?)\\s*:\\s+(\\S.*)$");
    private static final Pattern WEBSITE =
            Pattern.compile("(?iu)web|website|web ?site|site|homepage|url|blog|internet|www");
    private static final Pattern USER = Pattern.compile("^@?[\\w.-]{2,40}$");

    private final Draft basics;
    private final Set<String> seen = new HashSet<>();

    private ProfilesReader(Draft basics) {
        this.basics = basics;
    }

    static void read(List<Line> about, Draft basics) {
        ProfilesReader reader = new ProfilesReader(basics);
        ContactLines.joined(about).forEach(line -> line.segments().forEach(reader::takeWritten));
        about.forEach(line -> line.segments().forEach(reader::takeLinks));
        reader.takePairs(about);
    }

    private void takeWritten(Segment segment) {
        for (String part : segment.text().split("\\s*[|•·∙◦‧]\\s*|\\s{2,}|\\s+[/–—]\\s+", -1)) {
            Matcher userOf = USER_OF.matcher(part.strip());
            if (userOf.matches() && Contacts.isNetworkName(userOf.group(2))) {
                add(userOf.group(2), userOf.group(1), null, segment);
                continue;
            }
            Matcher networkUser = NETWORK_USER.matcher(part.strip());
            if (networkUser.matches()
                    && Contacts.isNetworkName(networkUser.group(1))
                    && Contacts.urls(segment.withText(networkUser.group(2))).isEmpty()) {
                add(networkUser.group(1), networkUser.group(2), target(networkUser.group(1), segment), segment);
                continue;
            }
            if (!takeLabelled(segment, part.strip())) {
                Contacts.urls(segment.withText(part)).forEach(url -> addUrl(url.value(), segment));
            }
        }
    }

    /** "GitHub: github.com/ada"; what is before the colon says what the address is of. */
    private boolean takeLabelled(Segment segment, String part) {
        Matcher labelled = LABELLED.matcher(part);
        if (!labelled.matches() || WEBSITE.matcher(labelled.group(1)).matches()) {
            return false;
        }
        String network = labelled.group(1);
        List<Found> urls = Contacts.urls(segment.withText(labelled.group(2)));
        boolean isKnown = Contacts.isNetworkName(network);
        if (urls.size() != 1
                || (!isKnown && !basics.has("url"))
                || (!isKnown && Contacts.network(urls.getFirst().value()).isPresent())) {
            return false;
        }
        String url = urls.getFirst().value();
        add(network, isKnown ? Contacts.username(url).orElse("") : "", url, segment);
        return true;
    }

    /** Where a link on the words of an account leads. */
    private static @Nullable String target(String network, Segment segment) {
        return segment.links().stream()
                .filter(link -> link.startsWith("http")
                        && Contacts.network(link)
                                .filter(network::equalsIgnoreCase)
                                .isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Only links count whose user or network is written out: what nobody can read is not on the CV. */
    private void takeLinks(Segment segment) {
        for (String link : segment.links()) {
            Optional<String> network = Contacts.network(link);
            Optional<String> user = Contacts.username(link);
            boolean isShown = user.isPresent()
                    && segment.text()
                            .toLowerCase(Locale.ROOT)
                            .contains(user.get().toLowerCase(Locale.ROOT));
            boolean isNamed = user.isPresent()
                    && network.filter(name -> names(segment, name)).isPresent();
            if (link.startsWith("http") && network.isPresent() && (isShown || isNamed)) {
                add(network.get(), user.get(), link, segment);
            }
        }
    }

    /** Whether the name of a network stands among the words. */
    private static boolean names(Segment segment, String network) {
        return Arrays.stream(segment.text().split("\\s*[|•·∙◦,]\\s*|\\s{2,}"))
                .anyMatch(part -> part.strip().equalsIgnoreCase(network));
    }

    /** A user name over, under or beside the name of a network. */
    private void takePairs(List<Line> about) {
        List<Segment> all =
                about.stream().flatMap(line -> line.segments().stream()).toList();
        int step = isUserBelow(all) ? 1 : -1;
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).text().strip();
            if (Contacts.isNetworkName(text)) {
                user(all, i + step)
                        .ifPresent(segment -> add(text, segment.text().strip().replaceFirst("^@", ""), null, segment));
            }
        }
    }

    /** Most networks have a user name below them, or as many as have one above. */
    private static boolean isUserBelow(List<Segment> all) {
        int below = 0;
        for (int i = 0; i < all.size(); i++) {
            if (Contacts.isNetworkName(all.get(i).text().strip())) {
                below += user(all, i + 1).isPresent() ? 1 : 0;
                below -= user(all, i - 1).isPresent() ? 1 : 0;
            }
        }
        return below >= 0;
    }

    private static Optional<Segment> user(List<Segment> all, int index) {
        return index < 0 || index >= all.size()
                ? Optional.empty()
                : Optional.of(all.get(index)).filter(ProfilesReader::isUser);
    }

    static boolean isUser(Segment segment) {
        String text = segment.text().strip();
        return USER.matcher(text).matches() && !Contacts.isNetworkName(text) && !text.matches("\\d+");
    }

    private void addUrl(String url, Segment segment) {
        Optional<String> network = Contacts.network(url);
        if (network.isPresent() && Contacts.username(url).isPresent()) {
            add(network.get(), Contacts.username(url).get(), url, segment);
        } else if (network.isEmpty() && !basics.has("url")) {
            basics.set("url", new Found(url, 0.9, segment));
        }
    }

    private void add(String network, String username, @Nullable String url, Segment segment) {
        if (!seen.add(network.toLowerCase(Locale.ROOT).replace(" ", ""))) {
            return;
        }
        Draft profile = basics.item("profiles");
        profile.set("network", new Found(network, 0.9, segment));
        profile.set("username", new Found(username, 0.9, segment));
        if (url != null) {
            profile.set("url", new Found(url, 0.9, segment));
        }
    }
}
