package dev.metier.typesetting;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import dev.metier.typesetting.TypesettingRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the engine read the pictures that are in the document itself and nothing else. The engine goes on without what it may
 * not read, so the first refusal is kept until it is done.
 */
final class EmbeddedOnly implements BiPredicate<String, ExternalResourceType> {

    private static final Set<String> PICTURES = Set.of("data:image/png;base64", "data:image/jpeg;base64");

    private final long mostPixels;
    private final Set<String> seen = new HashSet<>();
    private long pixels;
    private @Nullable TypesettingRefused refusal;

    EmbeddedOnly(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    void requireNothingRefused() {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public boolean test(String address, ExternalResourceType type) {
        if (refusal != null) {
            return false;
        }
        if (seen.contains(address)) {
            return true;
        }
        try {
            requirePicture(address, type);
        } catch (TypesettingRefused e) {
            refusal = e;
            return false;
        }
        seen.add(address);
        return true;
    }

    private void requirePicture(String address, ExternalResourceType type) {
        int comma = address.indexOf(',');
        String kind = comma < 0 ? "" : address.substring(0, comma).toLowerCase(Locale.ROOT);
        if (type != ExternalResourceType.IMAGE_RASTER || !address.startsWith("data:")) {
            throw new TypesettingRefused(
                    Reason.NOT_EMBEDDED,
                    "The document asks for something from outside (" + what(type)
                            + "); nothing is fetched. Put pictures into it as data:image/png;base64,… and use the fonts that are there.");
        }
        if (!PICTURES.contains(kind)) {
            throw unreadable();
        }
        count(address.substring(comma + 1));
    }

    private static String what(ExternalResourceType type) {
        return switch (type) {
            case CSS -> "a style sheet";
            case FONT -> "a font";
            case IMAGE_RASTER, XML_SVG, SVG_BINARY -> "a picture";
            default -> "a file";
        };
    }

    private void count(String base64) {
        try (var in = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                pixels += (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
        if (pixels > mostPixels) {
            throw new TypesettingRefused(
                    Reason.TOO_LARGE,
                    "The pictures have more than " + mostPixels + " pixels together; make them smaller.");
        }
    }

    private static TypesettingRefused unreadable() {
        return new TypesettingRefused(
                Reason.UNSUPPORTED, "A picture cannot be read; embed it as data:image/png;base64,… or image/jpeg.");
    }
}
