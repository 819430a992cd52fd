package dev.metier.cv;

import dev.metier.contracts.ats.AtsApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** CVs: read from files, corrected by their owners, made into documents. */
@MetierService(name = "cv")
@UsesClients(AtsApi.class)
public class CvApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(CvApplication.class, arguments);
    }
}
