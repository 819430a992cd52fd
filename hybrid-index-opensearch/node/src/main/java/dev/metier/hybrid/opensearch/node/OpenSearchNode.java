package dev.metier.hybrid.opensearch.node;

import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.IOException;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/**
 * A cluster of one node on loopback, in the folder that is its argument. Says its port in one line, and ends when its
 * input ends, which is also when the one who started it is gone.
 */
public final class OpenSearchNode {

    private OpenSearchNode() {}

    public static void main(String[] arguments) throws IOException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> settings.put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("indices.query.bool.max_clause_count", 32_768)
                .put("node.processors", 2));
        runner.build(newConfigs()
                .basePath(Path.of(arguments[0]).toString())
                .clusterName("hybrid-index-tests")
                .numOfNode(1)
                .pluginTypes(OftenSyncedLeases.class.getName())
                .disableESLogger());
        int port = runner.node()
                .injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
        System.out.println("port " + port);
        while (System.in.read() >= 0) {
            // Only the end of the input counts.
        }
        Runtime.getRuntime().halt(0);
    }
}
