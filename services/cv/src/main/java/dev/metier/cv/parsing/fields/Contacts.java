package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds addresses of all kinds in the lines about the person. */
final class Contacts {

    // bounded as RFC 5321 has it: each letter of a long word would else be a beginning that is tried to its end
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,8}\\.\\p{L}{2,63}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d./-])(?:\\+|00)?\\(?\\d[\\d ().\\-/\\u2010-\\u2013]{6,20}\\d(?![\\p{L}\\d])");
    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)\\d\\d\\s*[-–/]\\s*(?:19|20)\\d\\d|\\d{4}-\\d{2}-\\d{2}|\\d{5}(?:-\\d{4})?");
    private static final Pattern URL = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s|,;()<>]+|(?<![@\\w.-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|dev|edu|ai|app|inc|me|co|gov|tech|de|fr|es|it|ro|uk|eu|ch|nl|us|ca|info|page|site|blog|xyz|sh)(?:/[^\\s|,;()<>]*)?(?![\\w@.])");
    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("linkedin", "LinkedIn"),
            Map.entry("github", "GitHub"),
            Map.entry("gitlab", "GitLab"),
            Map.entry("twitter", "Twitter"),
            Map.entry("x.com", "X"),
            Map.entry("facebook", "Facebook"),
            Map.entry("instagram", "Instagram"),
            Map.entry("stackoverflow", "StackOverflow"),
            Map.entry("medium", "Medium"),
            Map.entry("behance", "Behance"),
            Map.entry("dribbble", "Dribbble"),
            Map.entry("youtube", "YouTube"),
            Map.entry("xing", "Xing"),
            Map.entry("kaggle", "Kaggle"),
            Map.entry("mastodon", "Mastodon"),
            Map.entry("bitbucket", "Bitbucket"),
            Map.entry("orcid", "ORCID"),
            Map.entry("scholar.google", "Google Scholar"),
            Map.entry("researchgate", "ResearchGate"),
            Map.entry("telegram", "Telegram"),
            Map.entry("skype", "Skype"),
            Map.entry("leetcode", "LeetCode"),
            Map.entry("hackerrank", "HackerRank"),
            Map.entry("codepen", "CodePen"),
            Map.entry("reddit", "Reddit"),
            Map.entry("pinterest", "Pinterest"),
            Map.entry("tiktok", "TikTok"),
            Map.entry("soundcloud", "SoundCloud"),
            Map.entry("spotify", "Spotify"),
            Map.entry("vimeo", "Vimeo"),
            Map.entry("flickr", "Flickr"),
            Map.entry("discord", "Discord"),
            Map.entry("substack", "Substack"),
            Map.entry("bluesky", "Bluesky"),
            Map.entry("bsky", "Bluesky"),
            Map.entry("twitch", "Twitch"),
            Map.entry("codeforces", "Codeforces"),
            Map.entry("goodreads", "Goodreads"),
            Map.entry("tumblr", "Tumblr"),
            Map.entry("keybase", "Keybase"),
            Map.entry("devpost", "Devpost"));

    private Contacts() {}

    static Optional<Found> email(List<Line> lines) {
        return segments(lines)
                .flatMap(segment -> found(EMAIL, segment, 0.98).stream())
                .findFirst();
    }

    static Optional<Found> phone(List<Line> lines) {
        return segments(lines)
                .flatMap(segment -> found(PHONE, segment, 0.9).stream())
                .filter(Contacts::isPhone)
                .findFirst();
    }

    private static boolean isPhone(Found found) {
        int digits = found.value().replaceAll("\\D", "").length();
        return digits >= 7
                && digits <= 15
                && !YEARS.matcher(found.value()).matches()
                && !Dates.isDateLike(found.value());
    }

    static List<Found> urls(Segment segment) {
        String text = EMAIL.matcher(segment.text()).replaceAll(" ");
        Optional<LinkedWords> linked = LinkedWords.in(segment, text);
        if (linked.isPresent()) {
            LinkedWords address = linked.get();
            String rest = text.substring(0, address.from()) + " | " + text.substring(address.to());
            List<Found> all = new ArrayList<>(List.of(new Found(address.address(), 0.95, segment)));
            all.addAll(urls(segment.withText(rest)));
            return all;
        }
        return URL.matcher(text)
                .results()
                .map(match -> new Found(match.group().replaceAll("[.)]+$", ""), 0.9, segment))
                .toList();
    }

    static String without(String text) {
        String rest = EMAIL.matcher(text).replaceAll(" | ");
        rest = URL.matcher(rest).replaceAll(" | ");
        Matcher phone = PHONE.matcher(rest);
        return phone.replaceAll(match -> match.group().replaceAll("\\D", "").length() >= 7
                        && !YEARS.matcher(match.group()).matches()
                ? " | "
                : Matcher.quoteReplacement(match.group()));
    }

    private static Optional<Found> found(Pattern pattern, Segment segment, double confidence) {
        Matcher matcher = pattern.matcher(segment.text());
        return matcher.find() ? Optional.of(new Found(matcher.group().strip(), confidence, segment)) : Optional.empty();
    }

    private static Stream<Segment> segments(List<Line> lines) {
        return lines.stream().flatMap(line -> line.segments().stream());
    }

    /** The network that an address belongs to; "name.github.io" is a site of one's own. */
    static Optional<String> network(String url) {
        String lower = url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
        String host = lower.replaceFirst("[/?#:].*", "");
        if (host.matches(".+\\.(?:github|gitlab)\\.io")) {
            return Optional.empty();
        }
        Optional<String> known = NETWORKS.entrySet().stream()
                .filter(entry -> ("." + host + ".")
                        .contains("." + entry.getKey() + (entry.getKey().contains(".") ? "" : ".")))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
        return known.isEmpty() && lower.matches("[^/]+/@[\\w.]+/?") ? Optional.of("Mastodon") : known;
    }

    static boolean isNetworkName(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(" ", "");
        return NETWORKS.containsKey(lower) || lower.equals("x");
    }

    /** The last part of the path of a profile's address. */
    static Optional<String> username(String url) {
        try {
            String path = URI.create(url.matches("(?i)https?://.*") ? url : "https://" + url)
                    .getPath();
            String last = path == null
                    ? ""
                    : path.replaceAll("/+$", "").replaceAll(".*/", "").replaceAll("^@", "");
            return last.isEmpty() ? Optional.empty() : Optional.of(last);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
