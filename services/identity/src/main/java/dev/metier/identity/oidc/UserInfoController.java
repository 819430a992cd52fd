package dev.metier.identity.oidc;

import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The UserInfo endpoint (OpenID Connect Core, section 5.3) for any access token of a person. */
@Hidden
@RestController
class UserInfoController {

    private final Accounts accounts;
    private final CurrentCaller caller;

    UserInfoController(Accounts accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    @RequestMapping(
            path = "/userinfo",
            method = {RequestMethod.GET, RequestMethod.POST})
    Map<String, Object> userInfo() {
        Account account = accounts.findById(caller.userId()).orElseThrow(() -> MetierException.notFound("account"));
        return Map.of(
                "sub", account.id().toString(),
                "name", account.user().displayName(),
                "email", account.email(),
                "email_verified", account.hasVerifiedEmail());
    }
}
