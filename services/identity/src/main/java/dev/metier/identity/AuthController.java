package dev.metier.identity;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Page;
import dev.metier.contracts.identity.AuthApi;
import dev.metier.contracts.identity.ChangePasswordRequest;
import dev.metier.contracts.identity.EmailRequest;
import dev.metier.contracts.identity.LinkTokenRequest;
import dev.metier.contracts.identity.LoginRequest;
import dev.metier.contracts.identity.RefreshRequest;
import dev.metier.contracts.identity.RegisterRequest;
import dev.metier.contracts.identity.RegistrationView;
import dev.metier.contracts.identity.ResetPasswordRequest;
import dev.metier.contracts.identity.SessionUser;
import dev.metier.contracts.identity.SessionView;
import dev.metier.contracts.identity.TokenView;
import dev.metier.identity.registration.Register;
import dev.metier.identity.session.EndSessions;
import dev.metier.identity.session.LivingSessions;
import dev.metier.identity.session.RefreshSession;
import dev.metier.identity.session.SessionEnd;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.security.CurrentCaller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in happens before a caller is known: what nobody or anybody may ask runs as the service, the rest as the person. */
@RestController
class AuthController implements AuthApi {

    private final Register registrations;
    private final SignInDesk desk;
    private final RefreshSession refreshes;
    private final EndSessions endings;
    private final LivingSessions living;
    private final Passwords passwords;
    private final CurrentCaller caller;
    private final CallerScope scope;

    AuthController(
            Register registrations,
            SignInDesk desk,
            RefreshSession refreshes,
            EndSessions endings,
            LivingSessions living,
            Passwords passwords,
            CurrentCaller caller,
            CallerScope scope) {
        this.registrations = registrations;
        this.desk = desk;
        this.refreshes = refreshes;
        this.endings = endings;
        this.living = living;
        this.passwords = passwords;
        this.caller = caller;
        this.scope = scope;
    }

    @Override
    public RegistrationView register(RegisterRequest request) {
        return scope.callAsService(() -> registrations.register(request));
    }

    @Override
    public RegistrationView registration(UUID id) {
        return scope.callAsService(() -> registrations.find(id));
    }

    @Override
    public TokenView login(LoginRequest request) {
        return scope.callAsService(() -> desk.signIn(request)).view();
    }

    @Override
    public TokenView refresh(RefreshRequest request) {
        return scope.callAsService(() -> refreshes.refresh(request.refreshToken(), null))
                .view();
    }

    @Override
    public void logout(RefreshRequest request) {
        scope.runAsService(() -> endings.ofToken(request.refreshToken()));
    }

    @Override
    public SessionUser verify() {
        return living.verify(caller.userId(), session());
    }

    @Override
    public Page<SessionView> sessions() {
        return new Page<>(living.of(caller.userId(), session()), null);
    }

    @Override
    public void endSession(UUID id) {
        if (caller.get().userId() == null) {
            throw new MetierException(ErrorCode.FORBIDDEN, "Only a person can do this.");
        }
        if (!endings.one(id, SessionEnd.ENDED_BY_PERSON)) {
            throw MetierException.notFound("session");
        }
    }

    @Override
    public void forgotPassword(EmailRequest request) {
        scope.runAsService(() -> passwords.forgot(request.email()));
    }

    @Override
    public void resetPassword(ResetPasswordRequest request) {
        scope.runAsService(() -> passwords.reset(request));
    }

    @Override
    public void changePassword(ChangePasswordRequest request) {
        passwords.change(caller.userId(), session(), request);
    }

    @Override
    public void verifyEmail(LinkTokenRequest request) {
        scope.runAsService(() -> passwords.verifyEmail(request.token()));
    }

    @Override
    public void resendVerification(EmailRequest request) {
        scope.runAsService(() -> passwords.resendVerification(request.email()));
    }

    private @Nullable UUID session() {
        String id = caller.sessionId();
        return id == null ? null : UUID.fromString(id);
    }
}
