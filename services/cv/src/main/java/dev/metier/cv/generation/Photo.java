package dev.metier.cv.generation;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** The person's picture as it comes with the CV: a PNG or JPEG inside of it, never an address to fetch. */
record Photo(String base64, boolean isPng, Dimension size, String name) {

    private static final Pattern DATA = Pattern.compile("data:image/(?<type>png|jpeg|jpg);base64,");
    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int LONGEST_SIDE = 4000;

    static Optional<Photo> of(@Nullable String image, String name) {
        String address = image == null || image.length() > MOST_CHARACTERS ? "" : image.strip();
        Matcher data = DATA.matcher(address);
        if (!data.lookingAt()) {
            return Optional.empty();
        }
        try {
            String base64 = address.substring(data.end());
            byte[] bytes = Base64.getDecoder().decode(base64);
            boolean isPng = data.group("type").equals("png");
            return size(bytes, isPng ? "png" : "jpeg").map(size -> new Photo(base64, isPng, size, name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Width and height as the file says them, without decoding it; none for a file of another kind or of giant size. */
    private static Optional<Dimension> size(byte[] bytes, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            boolean isUsual = size.width > 0 && size.height > 0 && Math.max(size.width, size.height) <= LONGEST_SIDE;
            return isUsual ? Optional.of(size) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    String address() {
        return "data:image/" + (isPng ? "png" : "jpeg") + ";base64," + base64;
    }
}
