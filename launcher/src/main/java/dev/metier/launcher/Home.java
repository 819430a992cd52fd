package dev.metier.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the build packs: {@code metier.jar} and what lies beside it. */
final class Home {

    private Home() {}

    /** Something in that folder, also where the classes are run that have not been packed. */
    static Path of(String name) {
        try {
            Path code = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path home = Files.isDirectory(code) ? code.resolveSibling("metier") : code.resolveSibling("");
            return home.resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
