package dev.metier.jobs;

import dev.metier.contracts.users.CompaniesApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** Postings and their categories. */
@MetierService(name = "jobs")
@UsesClients(CompaniesApi.class)
public class JobsApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(JobsApplication.class, arguments);
    }
}
