package org.starhop.therapist;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Redirects addresses of earlier releases, which people have in bookmarks. ConsoleSecurity names them, too. */
@Configuration(proxyBeanMethods = false)
class MovedPages implements WebMvcConfigurer {

    private static final String CHILD = "/therapist/child/{childId}";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        moved(registry, "/family", "/circle");
        moved(registry, "/feed", "/story");
    }

    private static void moved(ViewControllerRegistry registry, String from, String to) {
        registry.addRedirectViewController(CHILD + from, CHILD + to).setKeepQueryParams(true);
    }
}
