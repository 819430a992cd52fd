package dev.metier.render.artifact;

import java.util.Arrays;

/** What can be made. */
enum MediaKind {
    PDF("application/pdf"),
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static MediaKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown media type in the table"));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return switch (this) {
            case PDF -> "pdf";
            case SVG -> "svg";
            case PNG -> "png";
        };
    }
}
