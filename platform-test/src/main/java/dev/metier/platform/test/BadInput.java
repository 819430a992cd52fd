package dev.metier.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bad input itself: our own, and public suites where {@link SharedData} has them. */
final class BadInput {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> MALFORMED = List.of(
            "{",
            "}",
            "[",
            "{\"a\":}",
            "{\"a\" 1}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1,}",
            "{\"a\":1}}",
            "nul",
            "\"",
            "\u0000",
            "{\"a\":NaN}",
            "{\"a\":01}",
            "{\"a\":\"\u0001\"}",
            "<a/>",
            "a=b",
            "{\"a\":\"\\x\"}",
            "//{}");

    private static final List<String> STRANGE = List.of(
            "",
            "null",
            "true",
            "0",
            "\"\"",
            "[]",
            "{}",
            "[{}]",
            "[null]",
            "{\"\":1}",
            "{\"__proto__\":{}}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000));

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\n\r\t",
            "\u202Etxt.exe",
            "\u200B",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD800",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "%00",
            "%n%s",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "../../etc/passwd",
            "=cmd()",
            "-1",
            "1e400",
            "NaN",
            "null",
            "\\",
            "\"",
            "é".repeat(300),
            "x".repeat(20_000));

    private BadInput() {}

    /** Bodies that are no JSON. */
    static List<byte[]> malformedJson() {
        return Stream.concat(MALFORMED.stream().map(BadInput::bytes), suite("n_").stream())
                .toList();
    }

    /** Bodies that are JSON, or that parsers disagree about, and that no endpoint expects. */
    static List<byte[]> strangeJson() {
        List<byte[]> all = new ArrayList<>(STRANGE.stream().map(BadInput::bytes).toList());
        all.addAll(suite("y_"));
        all.addAll(suite("i_"));
        return all;
    }

    /** Texts that broke others. */
    static List<String> hostileTexts() {
        return Stream.concat(HOSTILE.stream(), HostileStrings.naughty().stream())
                .toList();
    }

    /** The body with this text in every field that holds one. */
    static JsonNode withAllTexts(JsonNode body, String text) {
        return switch (body) {
            case ObjectNode object -> {
                ObjectNode spoiled = NODES.objectNode();
                object.properties().forEach(field -> spoiled.set(field.getKey(), withAllTexts(field.getValue(), text)));
                yield spoiled;
            }
            case ArrayNode array -> {
                ArrayNode spoiled = NODES.arrayNode();
                array.forEach(item -> spoiled.add(withAllTexts(item, text)));
                yield spoiled;
            }
            default -> body.isString() ? NODES.stringNode(text) : body;
        };
    }

    /** The body once for each of its fields and each bad value: missing, null, of another type, too much. */
    static List<JsonNode> spoiled(JsonNode body) {
        List<JsonNode> all = new ArrayList<>();
        if (body instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                ObjectNode without = object.deepCopy();
                without.remove(field);
                all.add(without);
                for (JsonNode value : badValues(object.get(field))) {
                    all.add(object.deepCopy().set(field, value));
                }
                for (JsonNode inner : spoiled(object.get(field))) {
                    all.add(object.deepCopy().set(field, inner));
                }
            }
        }
        if (body instanceof ArrayNode array && !array.isEmpty()) {
            spoiled(array.get(0)).forEach(inner -> all.add(NODES.arrayNode().add(inner)));
        }
        return all;
    }

    private static List<JsonNode> badValues(JsonNode good) {
        ArrayNode many = NODES.arrayNode();
        for (int i = 0; i < 2_000; i++) {
            many.add(good);
        }
        return List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(-1),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.numberNode(1e300),
                NODES.stringNode(""),
                NODES.stringNode("a\u0000b"),
                NODES.stringNode("\uD800"),
                NODES.stringNode("x".repeat(20_000)),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.arrayNode().add(NODES.nullNode()),
                many);
    }

    /** The beginning of a body, to be read by people. */
    static String preview(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, 80), StandardCharsets.ISO_8859_1);
        return text.replaceAll("\\p{Cntrl}", "·");
    }

    /** Files of the JSON test suite: {@code n_} must be refused, {@code y_} is JSON, {@code i_} is up to the parser. */
    private static List<byte[]> suite(String prefix) {
        Optional<Path> folder = SharedData.find("conformance/json-test-suite");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(prefix))
                    .sorted()
                    .map(BadInput::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
