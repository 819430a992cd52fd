package dev.metier.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of public collections that programs trip over; none where the shared data is absent. */
public final class HostileStrings {

    private HostileStrings() {}

    /** Orders to a machine in plain words (BIPIA). */
    public static List<String> ordersInWords() {
        return read("security/bipia/text_attack_train.json");
    }

    /** Orders to a machine in code (BIPIA). */
    public static List<String> ordersInCode() {
        return read("security/bipia/code_attack_train.json");
    }

    /** Strings that careless programs choke on (Big List of Naughty Strings). */
    public static List<String> naughty() {
        return read("security/naughty-strings/blns.json");
    }

    private static List<String> read(String place) {
        return SharedData.find(place).map(HostileStrings::json).stream()
                .flatMap(HostileStrings::strings)
                .toList();
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(HostileStrings::strings);
    }
}
