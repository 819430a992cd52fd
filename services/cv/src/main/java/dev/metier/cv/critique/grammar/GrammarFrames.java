package dev.metier.cv.critique.grammar;

import dev.metier.cv.isolation.Frame;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How texts to check and what was found in them stand in frames; see {@code dev.metier.grammar.Texts}. */
final class GrammarFrames {

    private GrammarFrames() {}

    static Frame request(Collection<String> known, List<String> texts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            write(known, out);
            write(texts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frame(Frame.Kind.CHECK, content.toByteArray());
    }

    private static void write(Collection<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** What was found in so many texts; an {@code IOException} where the answer is none. */
    static Answer answer(Frame frame, int texts) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.content()))) {
            String version = in.readUTF();
            List<List<GrammarMatch>> found = new ArrayList<>();
            for (int text = 0; text < texts; text++) {
                List<GrammarMatch> matches = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    matches.add(match(in));
                }
                found.add(matches);
            }
            return new Answer(version, found);
        }
    }

    private static GrammarMatch match(DataInputStream in) throws IOException {
        int start = in.readInt();
        int end = in.readInt();
        String category = in.readUTF();
        String rule = in.readUTF();
        String message = in.readUTF();
        List<String> suggestions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            suggestions.add(in.readUTF());
        }
        return new GrammarMatch(start, end, category, rule, message, suggestions);
    }

    /** @param found what was found in each text */
    record Answer(String version, List<List<GrammarMatch>> found) {}
}
