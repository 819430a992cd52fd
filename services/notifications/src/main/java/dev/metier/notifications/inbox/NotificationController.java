package dev.metier.notifications.inbox;

import dev.metier.contracts.id.NotificationId;
import dev.metier.contracts.notifications.NotificationPage;
import dev.metier.contracts.notifications.NotificationView;
import dev.metier.contracts.notifications.NotificationsApi;
import dev.metier.contracts.notifications.NotifyRequest;
import dev.metier.contracts.notifications.NotifyStatus;
import dev.metier.contracts.notifications.PreferenceView;
import dev.metier.contracts.notifications.TemplateView;
import dev.metier.notifications.template.Templates;
import dev.metier.notifications.trigger.Notify;
import dev.metier.platform.security.CurrentCaller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotificationController implements NotificationsApi {

    private final Inbox inbox;
    private final Preferences preferences;
    private final Templates templates;
    private final Notify notify;
    private final CurrentCaller callers;

    NotificationController(
            Inbox inbox, Preferences preferences, Templates templates, Notify notify, CurrentCaller callers) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.templates = templates;
        this.notify = notify;
        this.callers = callers;
    }

    @Override
    public NotificationPage list(@Nullable Boolean unread, @Nullable Integer limit, @Nullable String after) {
        return inbox.list(callers.userId(), Boolean.TRUE.equals(unread), limit, after);
    }

    @Override
    public NotificationView read(NotificationId id) {
        return inbox.read(callers.userId(), id);
    }

    @Override
    public void readAll() {
        inbox.readAll(callers.userId());
    }

    @Override
    public List<PreferenceView> preferences() {
        return preferences.of(callers.userId());
    }

    @Override
    public List<PreferenceView> savePreferences(List<PreferenceView> chosen) {
        preferences.save(callers.userId(), chosen);
        return preferences.of(callers.userId());
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public List<TemplateView> templates() {
        return templates.all();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public TemplateView saveTemplate(String key, TemplateView template) {
        return templates.save(key, template);
    }

    @Override
    @PreAuthorize("hasRole('SERVICE')")
    public void notify(NotifyRequest request) {
        notify.accept(request);
    }

    @Override
    @PreAuthorize("hasRole('SERVICE')")
    public NotifyStatus taken(UUID requestId) {
        return notify.status(requestId);
    }
}
