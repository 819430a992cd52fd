package dev.metier.cv.parsing.imports;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML of strangers: no types of its own, no aliases of collections, no depth; every scalar is text. */
final class SafeYaml {

    private static final int DEEPEST = 20;

    private SafeYaml() {}

    static Object read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        DumperOptions none = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(none), none, options, new TextOnly());
        return yaml.load(text);
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
