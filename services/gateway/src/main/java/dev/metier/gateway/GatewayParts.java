package dev.metier.gateway;

import dev.metier.gateway.caller.AccessTokens;
import dev.metier.gateway.caller.SigningKeys;
import dev.metier.gateway.exchange.GatewayMetrics;
import dev.metier.gateway.limit.RateLimits;
import dev.metier.gateway.page.ApiDocs;
import dev.metier.gateway.page.HealthPages;
import dev.metier.gateway.page.WebApplication;
import dev.metier.gateway.route.AccessRules;
import dev.metier.gateway.route.Routes;
import dev.metier.gateway.session.Origins;
import dev.metier.gateway.session.SessionCookies;
import dev.metier.gateway.session.SessionRefreshes;
import dev.metier.gateway.upstream.Upstream;
import java.util.Map;

/** What all event loops share. */
record GatewayParts(
        GatewayProperties properties,
        Routes routes,
        AccessRules accessRules,
        Map<String, Upstream> upstreams,
        SigningKeys signingKeys,
        AccessTokens tokens,
        SessionCookies cookies,
        SessionRefreshes refreshes,
        Origins origins,
        RateLimits limits,
        GatewayMetrics metrics,
        HealthPages healthPages,
        ApiDocs docs,
        WebApplication web) {}
