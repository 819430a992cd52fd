package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.parsing.UnreadableFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes a small square picture of an upload, anew from its points, so that nothing else in the file is kept. */
final class PhotoFile {

    private static final int SIDE = 400;
    private static final int LARGEST_FILE = 5 << 20;
    private static final long MOST_POINTS = 50_000_000;

    private PhotoFile() {}

    /** The middle of the picture as JPEG. Errors: {@link UnreadableFile}. */
    static byte[] jpegOf(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new UnreadableFile(ErrorCode.PAYLOAD_TOO_LARGE, "A photo may have 5 MB at most.");
        }
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                return jpeg(square(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableFile refused ? refused : UnreadableFile.damaged();
        }
    }

    private static ImageReader reader(MemoryCacheImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (format.equals("png") || format.equals("jpeg")) {
                return reader;
            }
        }
        throw new UnreadableFile(ErrorCode.FILE_TYPE_UNSUPPORTED, "This is not a PNG or JPEG picture.");
    }

    /** Skips points of a large picture while it reads, so that it takes little memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw new UnreadableFile(
                    ErrorCode.FILE_EXPANDS_TOO_FAR, "The picture has too many points. Make it smaller.");
        }
        int step = Math.max(1, Math.min(width, height) / (2 * SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage square(BufferedImage picture) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 2;
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = square.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, SIDE, SIDE);
            canvas.drawImage(picture, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        } finally {
            canvas.dispose();
        }
        return square;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
