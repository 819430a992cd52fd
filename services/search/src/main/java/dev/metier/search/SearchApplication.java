package dev.metier.search;

import dev.metier.contracts.embedding.EmbeddingApi;
import dev.metier.contracts.jobs.JobsApi;
import dev.metier.contracts.notifications.NotificationsApi;
import dev.metier.contracts.users.CandidatesApi;
import dev.metier.contracts.users.SkillsApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** Search over what is public. */
@MetierService(name = "search")
@UsesClients({CandidatesApi.class, EmbeddingApi.class, JobsApi.class, NotificationsApi.class, SkillsApi.class})
public class SearchApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(SearchApplication.class, arguments);
    }
}
