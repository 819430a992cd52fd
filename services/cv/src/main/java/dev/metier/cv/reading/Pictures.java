package dev.metier.cv.reading;

import dev.metier.cv.isolation.Frame;
import dev.metier.cv.parsing.document.PagePicture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** How a request for a page and its picture stand in frames. */
final class Pictures {

    private Pictures() {}

    static Frame request(byte[] file, int page) {
        byte[] content = ByteBuffer.allocate(Integer.BYTES + file.length)
                .putInt(page)
                .put(file)
                .array();
        return new Frame(Frame.Kind.DRAW, content);
    }

    static int page(Frame request) {
        return ByteBuffer.wrap(request.content()).getInt();
    }

    static byte[] file(Frame request) {
        return Arrays.copyOfRange(request.content(), Integer.BYTES, request.content().length);
    }

    static Frame answer(Optional<PagePicture> drawn) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            if (drawn.isPresent()) {
                PagePicture picture = drawn.get();
                out.writeDouble(picture.width());
                out.writeDouble(picture.height());
                out.writeInt(picture.pages());
                out.write(picture.png());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frame(Frame.Kind.DONE, content.toByteArray());
    }

    static Optional<PagePicture> picture(Frame answer) {
        if (answer.content().length == 0) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer.content()))) {
            double width = in.readDouble();
            double height = in.readDouble();
            int pages = in.readInt();
            return Optional.of(new PagePicture(in.readAllBytes(), width, height, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
