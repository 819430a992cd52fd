package dev.metier.support.file;

import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleRequest;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article as a file. */
record ArticleFile(ArticleRequest article, ArticleStatus status) {

    private static final Set<String> FACTS =
            Set.of("slug", "language", "title", "summary", "topics", "audience", "status");

    /**
     * Reads a Markdown text with front matter.
     *
     * @throws IllegalArgumentException with what is wrong, in words
     */
    static ArticleFile read(String text) {
        FrontMatter file = FrontMatter.read(text);
        Map<String, Object> facts = file.facts();
        facts.keySet().stream()
                .filter(name -> !FACTS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("has a fact of which nothing is known: " + name);
                });
        var article = new ArticleRequest(
                text(facts, "slug"),
                text(facts, "language"),
                text(facts, "title"),
                text(facts, "summary"),
                file.body(),
                texts(facts),
                choice(ArticleAudience.class, text(facts, "audience")));
        return new ArticleFile(article, choice(ArticleStatus.class, text(facts, "status")));
    }

    static String write(ArticleView article) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("slug", article.slug());
        facts.put("language", article.language());
        facts.put("title", article.title());
        facts.put("summary", article.summary());
        facts.put("topics", article.topics());
        facts.put("audience", article.audience().name());
        facts.put("status", article.status().name());
        return FrontMatter.write(facts, article.body());
    }

    private static String text(Map<String, Object> facts, String name) {
        @Nullable Object value = facts.get(name);
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(value == null ? "lacks " + name : "has more than a text as " + name);
    }

    private static List<String> texts(Map<String, Object> facts) {
        if (facts.get("topics") instanceof List<?> topics && topics.stream().allMatch(String.class::isInstance)) {
            return topics.stream().map(String.class::cast).toList();
        }
        throw new IllegalArgumentException("lacks topics, a list of texts");
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("has %s where one of %s is needed"
                        .formatted(
                                name,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
