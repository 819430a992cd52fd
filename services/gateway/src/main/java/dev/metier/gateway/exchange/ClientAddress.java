package dev.metier.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Set;

/** The address of the client: the peer, or what trusted proxies in front of us say, read from the right. */
final class ClientAddress {

    private final Set<String> trusted;

    ClientAddress(Set<String> trustedProxies) {
        this.trusted = trustedProxies;
    }

    String of(HttpServerRequest request) {
        SocketAddress peer = request.remoteAddress();
        String address = peer == null || peer.hostAddress() == null ? "unknown" : peer.hostAddress();
        if (trusted.isEmpty() || !trusted.contains(address)) {
            return address;
        }
        String[] hops =
                String.join(",", request.headers().getAll("X-Forwarded-For")).split(",", -1);
        for (int i = hops.length - 1; i >= 0 && trusted.contains(address); i--) {
            String hop = hops[i].strip();
            address = hop.isEmpty() || hop.length() > 45 ? address : hop;
        }
        return address;
    }
}
