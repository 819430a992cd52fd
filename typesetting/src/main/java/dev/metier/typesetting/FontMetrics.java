package dev.metier.typesetting;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Heights of fonts, kept between documents. The engine makes a line as high as the highest of all fonts that could be used
 * in it; those that only stand in for missing characters must not count, so they are said to have no height.
 */
final class FontMetrics implements FSCacheEx<String, FSCacheValue> {

    /** The family name under which fonts stand in. */
    static final String STANDING_IN = "standing-in";

    private static final float FAR_BELOW = -1000f;
    private static final FSCacheValue NONE = new PdfBoxRawPDFontMetrics(0, 0, FAR_BELOW, 0, 0, 0, 0);

    private final Map<String, FSCacheValue> known = new ConcurrentHashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
        known.put(key, value);
    }

    @Override
    public @Nullable FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
        return get(key);
    }

    @Override
    public @Nullable FSCacheValue get(String key) {
        return key.contains(STANDING_IN) ? NONE : known.get(key);
    }
}
