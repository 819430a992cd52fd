package dev.metier.cv.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** What the service and a process of its own say to one another: a length, a kind, the content. */
@SuppressWarnings("ArrayRecordComponent")
public record Frame(Kind kind, byte[] content) {

    /** The longest frame that is taken; a file or an answer beyond it is no CV. */
    private static final int LONGEST = 64 << 20;

    public enum Kind {
        /** To the reader: read this file. */
        READ,
        /** To the reader: recognise the words in the pictures of this file. */
        RECOGNISE,
        /** To the reader: draw a page (its number stands first) of this file. */
        DRAW,
        /** To the grammar process: check these texts. */
        CHECK,
        /** From the process: it has started. */
        READY,
        /** From the process: what was asked for. */
        DONE,
        /** From the reader: a code and a reason why this file cannot be read. */
        REFUSED,
        /** From the process: where in the code it failed. */
        FAILED
    }

    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.writeUTF(kind.name());
        out.write(content);
        out.flush();
    }

    /** The next frame; an {@code EOFException} where there is none. */
    public static Frame readFrom(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a frame");
        }
        Kind kind = kind(in.readUTF());
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("a frame was cut off");
        }
        return new Frame(kind, content);
    }

    private static Kind kind(String name) throws IOException {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a frame", e);
        }
    }
}
