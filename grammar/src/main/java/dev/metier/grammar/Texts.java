package dev.metier.grammar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.LtBuildInfo;

/** How texts to check and what was found in them stand in frames. */
final class Texts {

    private static final int LONGEST_WORDS = 1_000;

    private Texts() {}

    /** Checks the texts of a request: words that are known, then texts. */
    static byte[] answer(Checker checker, byte[] request) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(request));
        Set<String> known = new HashSet<>(strings(in));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        out.writeUTF(LtBuildInfo.OS.getVersion());
        for (String text : strings(in)) {
            List<Match> matches = checker.check(text, known);
            out.writeInt(matches.size());
            for (Match match : matches) {
                write(match, out);
            }
        }
        return content.toByteArray();
    }

    private static List<String> strings(DataInputStream in) {
        try {
            int count = in.readInt();
            List<String> strings = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                strings.add(new String(bytes, StandardCharsets.UTF_8));
            }
            return strings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Match match, DataOutputStream out) throws IOException {
        out.writeInt(match.start());
        out.writeInt(match.end());
        out.writeUTF(match.category());
        out.writeUTF(match.rule());
        out.writeUTF(cut(match.message()));
        out.writeInt(match.suggestions().size());
        for (String suggestion : match.suggestions()) {
            out.writeUTF(cut(suggestion));
        }
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
