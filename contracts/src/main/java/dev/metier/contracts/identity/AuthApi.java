package dev.metier.contracts.identity;

import dev.metier.contracts.Page;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Accounts, sign-in and sessions of people. None of the answers tells whether an e-mail address has an account. */
@HttpExchange("/api/v1/auth")
public interface AuthApi {

    /** Accepts a registration; it is finished when {@link #registration} says {@code ACTIVE}. */
    @PostExchange("/register")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RegistrationView register(@Valid @RequestBody RegisterRequest request);

    /** Where a registration stands; anybody who holds its id may ask. */
    @GetExchange("/registrations/{id}")
    RegistrationView registration(@PathVariable UUID id);

    /** Errors: {@code credentials-invalid}, {@code account-suspended}, {@code email-not-verified}, {@code rate-limited}. */
    @PostExchange("/login")
    TokenView login(@Valid @RequestBody LoginRequest request);

    /** Exchanges a refresh token for new tokens; using one twice ends its session ({@code token-reused}). */
    @PostExchange("/refresh")
    TokenView refresh(@Valid @RequestBody RefreshRequest request);

    /** Ends the session that the refresh token belongs to; says nothing about unknown ones. */
    @PostExchange("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(@Valid @RequestBody RefreshRequest request);

    /** Internal: whether the caller's token still belongs to a living session. */
    @GetExchange("/verify")
    SessionUser verify();

    @GetExchange("/sessions")
    Page<SessionView> sessions();

    @DeleteExchange("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable UUID id);

    @PostExchange("/password/forgot")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgotPassword(@Valid @RequestBody EmailRequest request);

    /** Errors: {@code link-invalid}, {@code password-too-weak}. Ends all sessions of the account. */
    @PostExchange("/password/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetPassword(@Valid @RequestBody ResetPasswordRequest request);

    /** Errors: {@code credentials-invalid}, {@code password-too-weak}. Ends all other sessions. */
    @PostExchange("/password/change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody ChangePasswordRequest request);

    /** Errors: {@code link-invalid}. */
    @PostExchange("/email/verify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verifyEmail(@Valid @RequestBody LinkTokenRequest request);

    /** Sends the verification mail again where the address has an account that needs it. */
    @PostExchange("/email/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resendVerification(@Valid @RequestBody EmailRequest request);
}
