package dev.metier.search.request;

import dev.metier.contracts.search.SearchSort;
import dev.metier.contracts.search.SearchType;
import java.util.Collection;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How parameters are read. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        // A value such as "Baker, Son & Co" is one value.
        registry.removeConvertible(String.class, Collection.class);
        registry.addConverter(String.class, SearchType.class, text -> SearchType.valueOf(upper(text)));
        registry.addConverter(String.class, SearchSort.class, text -> SearchSort.valueOf(upper(text)));
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
