package dev.metier.applications;

import dev.metier.contracts.ats.AtsApi;
import dev.metier.contracts.cv.CvApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** Applications and the pipelines they move through. */
@MetierService(name = "applications")
@UsesClients({AtsApi.class, CvApi.class})
public class ApplicationsApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(ApplicationsApplication.class, arguments);
    }
}
