package dev.metier.ats;

import dev.metier.contracts.cv.CvApi;
import dev.metier.contracts.jobs.JobsApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** Checks of CVs, alone or against a posting. */
@MetierService(name = "ats")
@UsesClients({CvApi.class, JobsApi.class})
public class AtsApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(AtsApplication.class, arguments);
    }
}
