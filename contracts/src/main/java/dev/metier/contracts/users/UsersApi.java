package dev.metier.contracts.users;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** People. A person sees themself; an administrator sees everybody; others see nobody here. */
@HttpExchange("/api/v1/users")
public interface UsersApi {

    @GetExchange("/me")
    UserView me();

    @PatchExchange("/me")
    UserView update(@Valid @RequestBody UpdateUserRequest request);

    @PostExchange("/me/role")
    UserView selectRole(@Valid @RequestBody SelectRoleRequest request);

    @GetExchange("/{id}")
    UserView get(@PathVariable UserId id);

    /** For administrators: newest first; {@code q} is part of a name or address. */
    @GetExchange
    Page<UserView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    @PostExchange("/{id}/suspend")
    UserView suspend(@PathVariable UserId id);

    @PostExchange("/{id}/activate")
    UserView activate(@PathVariable UserId id);
}
