package dev.metier.platform.storage;

import java.net.URI;
import java.time.Instant;

/**
 * Objects of one service in its bucket. Errors: {@code service-unavailable} where the store does not answer.
 * Keys are chosen by the service and hold no personal data.
 */
public interface ObjectStorage {

    /** Stores the bytes under the key, over what was there. */
    void put(String key, byte[] content, String contentType);

    /** The bytes; {@code not-found} where there is no such object. */
    byte[] get(String key);

    /** Removes the object; nothing happens where there is none. */
    void delete(String key);

    /** A link that anybody who holds it may download by, until it expires; {@code fileName} is what the browser saves. */
    Link download(String key, String fileName);

    /** A link that takes one PUT of this content type, until it expires. */
    Link upload(String key, String contentType);

    /** An address that works until a moment. */
    record Link(URI url, Instant expiresAt) {}
}
