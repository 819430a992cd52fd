package dev.metier.render;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

/** Files made on request: PDF of HTML and Markdown, pictures of diagrams. */
@MetierService(name = "render")
public class RenderApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(RenderApplication.class, arguments);
    }
}
