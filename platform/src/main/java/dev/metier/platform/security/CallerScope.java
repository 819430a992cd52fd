package dev.metier.platform.security;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets event handlers and jobs run as the service itself; the database then shows them what it shows the service. */
public final class CallerScope {

    private final String service;

    public CallerScope(String service) {
        this.service = service;
    }

    public void runAsService(Runnable work) {
        callAsService(() -> {
            work.run();
            return true;
        });
    }

    public <T> T callAsService(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new ServiceAuthentication(service)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
