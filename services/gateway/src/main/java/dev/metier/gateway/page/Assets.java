package dev.metier.gateway.page;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads a folder of the class path into memory, once, at start. */
final class Assets {

    private Assets() {}

    /** By path; {@code immutable} says which never change their content. */
    static Map<String, Asset> read(String folder, Predicate<String> immutable) {
        try {
            Map<String, Buffer> files = files(folder);
            Map<String, Asset> assets = new HashMap<>();
            files.forEach((path, content) -> {
                if (!isCompressedFormOf(files, path)) {
                    assets.put(path, asset(files, path, content, immutable.test(path)));
                }
            });
            return Map.copyOf(assets);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Asset asset(Map<String, Buffer> files, String path, Buffer content, boolean immutable) {
        return Asset.of(path, content, files.get(path + ".gz"), files.get(path + ".br"), immutable);
    }

    private static boolean isCompressedFormOf(Map<String, Buffer> files, String path) {
        boolean compressed = path.endsWith(".gz") || path.endsWith(".br");
        return compressed && files.containsKey(path.substring(0, path.length() - 3));
    }

    private static Map<String, Buffer> files(String folder) throws IOException {
        Map<String, Buffer> files = new HashMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**")) {
            String path = pathOf(resource, folder);
            if (path != null && resource.isReadable()) {
                files.put(path, Buffer.buffer(resource.getContentAsByteArray()));
            }
        }
        return files;
    }

    private static @Nullable String pathOf(Resource resource, String folder) throws IOException {
        String url = resource.getURL().toString();
        int at = url.lastIndexOf("/" + folder + "/");
        String path = at < 0 ? "" : url.substring(at + folder.length() + 1);
        return path.length() < 2 || path.endsWith("/") ? null : path;
    }
}
