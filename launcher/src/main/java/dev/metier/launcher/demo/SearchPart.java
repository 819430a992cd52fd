package dev.metier.launcher.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The posting of a journey, found by anybody: by its words, in spite of a slip, and compared by what is meant. */
final class SearchPart {

    private static final int SHORTEST_WITH_SLIP = 6;

    private final Travellers travellers;
    private final PostingPart posting;

    SearchPart(Travellers travellers, PostingPart posting) {
        this.travellers = travellers;
        this.posting = posting;
    }

    String byWords() throws IOException {
        String word = longestWord();
        JsonNode hit = await(word);
        List<String> words = hit.path("why")
                .path("words")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        Journey.expect(!words.isEmpty(), "the hit names no word: " + hit.path("why"));
        return "\"%s\" finds it, for the words %s".formatted(word, words);
    }

    String inSpiteOfASlip() throws IOException {
        String word = longestWord();
        if (word.length() < SHORTEST_WITH_SLIP) {
            return "its title has no word that is long enough for a slip";
        }
        String slip = word.substring(0, 2) + word.substring(3);
        JsonNode hit = await(slip);
        return "\"%s\" finds it, for the words %s"
                .formatted(slip, hit.path("why").path("words"));
    }

    /** The vector of a posting is made after it can be found by its words. */
    String byMeaning() throws IOException {
        String word = longestWord();
        JsonNode hit = Patience.await(
                "a hit that was compared by meaning",
                () -> find(word)
                        .filter(found -> found.path("why").path("meaning").isNumber()));
        return "\"%s\" is alike by %.2f to what it says"
                .formatted(word, hit.path("why").path("meaning").asDouble());
    }

    private JsonNode await(String words) throws IOException {
        return Patience.await("a hit for \"" + words + "\"", () -> find(words));
    }

    private Optional<JsonNode> find(String words) throws IOException {
        JsonNode found = travellers
                .anybody()
                .get("/api/v1/search?q=" + encode(words) + "&company=" + encode(travellers.companyName()));
        return found.path("hits")
                .valueStream()
                .filter(hit -> hit.path("id").asString().equals(posting.id()))
                .findFirst();
    }

    private String longestWord() {
        return Arrays.stream(posting.title().split("[^\\p{L}\\p{N}]+", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
