package dev.metier.contracts;

import java.util.Locale;

/** Every error that the platform answers with, in one list. The {@link #code()} is stable: clients switch on it. */
public enum ErrorCode {
    // what any endpoint may answer
    VALIDATION_FAILED(Category.INVALID),
    MALFORMED_REQUEST(Category.INVALID),
    CURSOR_INVALID(Category.INVALID),
    UNAUTHENTICATED(Category.UNAUTHENTICATED),
    FORBIDDEN(Category.FORBIDDEN),
    CSRF_REJECTED(Category.FORBIDDEN),
    NOT_FOUND(Category.NOT_FOUND),
    METHOD_NOT_ALLOWED(Category.METHOD),
    NOT_ACCEPTABLE(Category.NOT_ACCEPTABLE),
    CONFLICT(Category.CONFLICT),
    VERSION_CONFLICT(Category.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(Category.UNPROCESSABLE),
    IDEMPOTENCY_KEY_IN_USE(Category.CONFLICT),
    PAYLOAD_TOO_LARGE(Category.TOO_LARGE),
    URI_TOO_LONG(Category.URI_TOO_LONG),
    UNSUPPORTED_MEDIA_TYPE(Category.UNSUPPORTED),
    RATE_LIMITED(Category.RATE_LIMITED),
    INTERNAL_ERROR(Category.INTERNAL),
    SERVICE_UNAVAILABLE(Category.UNAVAILABLE),
    GATEWAY_TIMEOUT(Category.TIMEOUT),

    // identity
    CREDENTIALS_INVALID(Category.UNAUTHENTICATED),
    EMAIL_NOT_VERIFIED(Category.FORBIDDEN),
    ACCOUNT_SUSPENDED(Category.FORBIDDEN),
    TOKEN_INVALID(Category.UNAUTHENTICATED),
    TOKEN_REUSED(Category.UNAUTHENTICATED),
    LINK_INVALID(Category.UNPROCESSABLE),
    PASSWORD_TOO_WEAK(Category.UNPROCESSABLE),
    REGISTRATION_REJECTED(Category.UNPROCESSABLE),

    // users
    COMPANY_NAME_TAKEN(Category.CONFLICT),
    COMPANY_NEEDS_OWNER(Category.CONFLICT),
    MEMBER_EXISTS(Category.CONFLICT),
    SKILL_EXISTS(Category.CONFLICT),
    SKILL_UNKNOWN(Category.UNPROCESSABLE),
    IMPORT_REJECTED(Category.UNPROCESSABLE),

    // jobs
    POSTING_REJECTED(Category.UNPROCESSABLE),
    POSTING_STATE(Category.CONFLICT),
    CATEGORY_UNKNOWN(Category.UNPROCESSABLE),

    // cv
    FILE_TYPE_UNSUPPORTED(Category.UNSUPPORTED),
    FILE_EMPTY(Category.UNPROCESSABLE),
    FILE_DAMAGED(Category.UNPROCESSABLE),
    FILE_ENCRYPTED(Category.UNPROCESSABLE),
    FILE_EXPANDS_TOO_FAR(Category.UNPROCESSABLE),
    FILE_HAS_TOO_MANY_PAGES(Category.UNPROCESSABLE),
    NO_TEXT_FOUND(Category.UNPROCESSABLE),
    READING_TOOK_TOO_LONG(Category.UNPROCESSABLE),
    PATCH_REJECTED(Category.UNPROCESSABLE),
    CV_LOCKED(Category.CONFLICT),
    SHARE_PASSWORD_REQUIRED(Category.UNPROCESSABLE),
    SHARE_PASSWORD_WRONG(Category.UNPROCESSABLE),
    TEMPLATE_UNKNOWN(Category.UNPROCESSABLE),
    LINE_UNKNOWN(Category.UNPROCESSABLE),
    DOCUMENT_NOT_MADE(Category.UNPROCESSABLE),

    // applications
    ALREADY_APPLIED(Category.CONFLICT),
    POSTING_NOT_OPEN(Category.CONFLICT),
    CV_NOT_AVAILABLE(Category.UNPROCESSABLE),
    STAGE_UNKNOWN(Category.UNPROCESSABLE),
    STAGE_MOVE_REJECTED(Category.CONFLICT),

    // render
    DOCUMENT_REJECTED(Category.UNPROCESSABLE),
    DIAGRAM_REJECTED(Category.UNPROCESSABLE),
    RENDERING_TOOK_TOO_LONG(Category.UNPROCESSABLE),

    // notifications
    TEMPLATE_REJECTED(Category.UNPROCESSABLE),

    // search
    SAVED_SEARCHES_FULL(Category.CONFLICT),

    // support
    ARTICLE_STATE(Category.CONFLICT),
    SLUG_TAKEN(Category.CONFLICT);

    private final Category category;

    ErrorCode(Category category) {
        this.category = category;
    }

    /** The stable name on the wire, for example {@code already-applied}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code in words, for example {@code Already applied}. */
    public String title() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public Category category() {
        return category;
    }

    public int status() {
        return category.status;
    }

    /** Whose fault it is and what a client may do about it; decides the HTTP status. */
    public enum Category {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        TOO_LARGE(413),
        URI_TOO_LONG(414),
        UNSUPPORTED(415),
        UNPROCESSABLE(422),
        RATE_LIMITED(429),
        INTERNAL(500),
        UNAVAILABLE(503),
        TIMEOUT(504);

        private final int status;

        Category(int status) {
            this.status = status;
        }
    }
}
