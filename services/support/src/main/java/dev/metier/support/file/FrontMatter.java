package dev.metier.support.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A Markdown text with YAML over it, between two lines of {@code ---}. Of YAML there is what facts need: no types of its own, no
 * aliases of collections, no depth; every scalar is text.
 */
record FrontMatter(Map<String, Object> facts, String body) {

    private static final String LINE = "---\n";
    private static final int DEEPEST = 4;

    FrontMatter {
        facts = Map.copyOf(facts);
    }

    /**
     * Reads a text whose lines end with a line feed.
     *
     * @throws IllegalArgumentException with what is wrong, in words
     */
    static FrontMatter read(String text) {
        int end = text.indexOf("\n" + LINE, LINE.length() - 1);
        if (!text.startsWith(LINE) || end < 0) {
            throw new IllegalArgumentException("must begin with facts between two lines of ---");
        }
        String body = text.substring(end + 1 + LINE.length());
        try {
            if (yaml().load(text.substring(LINE.length(), end + 1)) instanceof Map<?, ?> read) {
                return new FrontMatter(named(read), body);
            }
        } catch (YAMLException e) {
            throw new IllegalArgumentException("has facts that are not readable as YAML", e);
        }
        throw new IllegalArgumentException("has facts that are not names with values");
    }

    /** The text, each fact in its place. */
    static String write(Map<String, Object> facts, String body) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        return LINE + new Yaml(options).dump(facts) + LINE + "\n" + body + "\n";
    }

    private static Map<String, Object> named(Map<?, ?> read) {
        Map<String, Object> facts = new LinkedHashMap<>();
        read.forEach((name, value) -> {
            if (value != null) {
                facts.put(String.valueOf(name), value);
            }
        });
        return facts;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        DumperOptions none = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(none), none, options, new TextOnly());
    }

    private static final class TextOnly extends Resolver {

        private static final Pattern EMPTY = Pattern.compile("(?:~|null|)");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, EMPTY, "~n\0");
            addImplicitResolver(Tag.NULL, Pattern.compile("$^"), null);
        }
    }
}
