package dev.metier.users.user;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Page;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.SelectRoleRequest;
import dev.metier.contracts.users.UpdateUserRequest;
import dev.metier.contracts.users.UserView;
import dev.metier.contracts.users.UsersApi;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.Caller;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.Role;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UserController implements UsersApi {

    private final EditUsers edit;
    private final UserSearch search;
    private final CurrentCaller callers;

    UserController(EditUsers edit, UserSearch search, CurrentCaller callers) {
        this.edit = edit;
        this.search = search;
        this.callers = callers;
    }

    @Override
    public UserView me() {
        return search.get(callers.userId());
    }

    @Override
    public UserView update(UpdateUserRequest request) {
        return changed(callers.userId(), user -> user.update(request.displayName(), request.locale()));
    }

    @Override
    public UserView selectRole(SelectRoleRequest request) {
        return changed(
                callers.userId(),
                user -> user.select(Role.valueOf(request.role().name())));
    }

    @Override
    public UserView get(UserId id) {
        Caller caller = callers.get();
        if (caller.isUser(id) || caller.is(Role.ADMIN) || caller.is(Role.SERVICE)) {
            return search.get(id);
        }
        throw MetierException.notFound("user");
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<UserView> list(@Nullable String q, @Nullable Integer limit, @Nullable String after) {
        return search.list(q, limit, after);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public UserView suspend(UserId id) {
        if (callers.get().isUser(id)) {
            throw new MetierException(ErrorCode.CONFLICT, "Ask another administrator to suspend you.");
        }
        return changed(id, User::suspend);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public UserView activate(UserId id) {
        return changed(id, User::activate);
    }

    private UserView changed(UserId id, Consumer<User> verb) {
        edit.change(id, verb);
        return search.get(id);
    }
}
