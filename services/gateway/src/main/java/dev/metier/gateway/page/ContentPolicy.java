package dev.metier.gateway.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages may load and run. Style attributes are allowed, since components place things with them; foreign scripts never. */
public final class ContentPolicy {

    /** For pages that services make. */
    public static final String PAGE = policy("'self'");
    /** For stored files, which anybody may have uploaded. */
    public static final String FILE = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private ContentPolicy() {}

    /** Allows exactly the inline scripts that the page has, by their hashes. */
    static String forPage(String html) {
        var scripts = new StringBuilder("'self'");
        Matcher inline = INLINE_SCRIPT.matcher(html);
        while (inline.find()) {
            scripts.append(" 'sha256-").append(hash(inline.group(1))).append('\'');
        }
        return policy(scripts.toString());
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
