package dev.metier.cv.documents;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what was used last, up to a number of bytes. */
final class RecentBytes {

    private final long most;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    RecentBytes(long most) {
        this.most = most;
    }

    /** Two callers that miss the same at once make it twice; nobody waits for another. */
    byte[] get(String key, Supplier<byte[]> maker) {
        synchronized (this) {
            byte[] known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        byte[] made = maker.get();
        keep(key, made);
        return made;
    }

    private synchronized void keep(String key, byte[] made) {
        byte[] before = kept.put(key, made);
        size += made.length - (before == null ? 0 : before.length);
        Iterator<byte[]> oldest = kept.values().iterator();
        while (size > most && oldest.hasNext()) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
