package dev.metier.gateway.page;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /api/docs}: the services, and Swagger UI on each one's OpenAPI document. */
public final class ApiDocs {

    private static final String SWAGGER = "META-INF/resources/webjars/swagger-ui/5.30.2";
    private static final String INIT = """
            window.addEventListener('load', () => {
              const url = document.body.dataset.document;
              window.ui = SwaggerUIBundle({
                url, dom_id: '#docs', deepLinking: true, tryItOutEnabled: false, validatorUrl: null,
                requestInterceptor: request => {
                  const token = document.cookie.split('; ').find(each => each.startsWith('metier_csrf='));
                  if (token) request.headers['X-CSRF-Token'] = token.slice('metier_csrf='.length);
                  return request;
                }
              });
            });
            """;

    private final TreeSet<String> services;
    private final Map<String, Asset> swagger;
    private final Asset init = Asset.of("init.js", Buffer.buffer(INIT), null, null, false);

    public ApiDocs(Collection<String> services) {
        this.services = new TreeSet<>(services);
        this.swagger = Assets.read(SWAGGER, path -> true);
    }

    /** Whether a path asks for the OpenAPI document of a service. */
    public boolean isDocument(List<String> path) {
        return path.size() == 4 && path.get(3).equals("openapi.json") && services.contains(path.get(2));
    }

    /** Answers whatever is below {@code /api/docs}. */
    public void answer(Exchange exchange, List<String> path) {
        Asset asset = find(path);
        if (asset == null) {
            exchange.refuse(ErrorCode.NOT_FOUND, "There is no documentation at this address; see /api/docs.");
            return;
        }
        asset.answer(exchange, ContentPolicy.PAGE);
    }

    private @Nullable Asset find(List<String> path) {
        String second = path.size() > 2 ? path.get(2) : "";
        if (path.size() == 2 || (path.size() == 3 && second.isEmpty())) {
            return Asset.page(list());
        }
        if (path.size() == 3) {
            return services.contains(second) ? Asset.page(service(second)) : null;
        }
        if (!second.equals("ui") || path.size() != 4) {
            return null;
        }
        return path.get(3).equals("init.js") ? init : swagger.get("/" + path.get(3));
    }

    private String list() {
        String items = services.stream()
                .map(name -> "<li><a href=\"/api/docs/" + name + "\">" + name + "</a> <a href=\"/api/docs/" + name
                        + "/openapi.json\">openapi.json</a></li>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Metier API</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><style>
                :root { color-scheme: light dark; --ink: #17201d; --line: #dfe4e1; --ground: #fafbfa; --card: #fff; --accent: #05634a }
                @media (prefers-color-scheme: dark) { :root { --ink: #ecefed; --line: #2d3431; --ground: #0e1211; --card: #161b19; --accent: #66d5ad } }
                body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
                main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem } h1 { line-height: 1.2 }
                a { color: var(--accent); text-underline-offset: 3px } li a:first-child { font-weight: 600 }
                ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
                li { display: flex; justify-content: space-between; padding: .7rem 1rem } li + li { border-top: 1px solid var(--line) }
                </style></head>
                <body><main><p><a href="/">Metier</a></p><h1>Metier API</h1>
                <p>Every path is the same here and at the service.</p>
                <ul>%s</ul></main></body></html>
                """.formatted(items);
    }

    private static String service(String name) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Metier API: %1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/api/docs/ui/swagger-ui.css">
                <script src="/api/docs/ui/swagger-ui-bundle.js" defer></script>
                <script src="/api/docs/ui/init.js" defer></script></head>
                <body data-document="/api/docs/%1$s/openapi.json"><p><a href="/api/docs">All services</a></p>
                <div id="docs"></div></body></html>
                """.formatted(name);
    }
}
