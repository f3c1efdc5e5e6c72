package org.starhop.play;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves child mode's page: assets carry their hash in their name and may be kept, the page itself is asked for anew. */
@Configuration(proxyBeanMethods = false)
class PlayPage implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/META-INF/resources/play/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Before Vaadin's mapping of everything; Spring's own of everything is switched off in application.yml.
        registry.setOrder(-10);
        registry.addResourceHandler("/play/assets/**")
                .addResourceLocations(FOLDER + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).immutable().cachePublic());
        registry.addResourceHandler("/play/pictures/**")
                .addResourceLocations(FOLDER + "pictures/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
        registry.addResourceHandler("/play/moves/**")
                .addResourceLocations(FOLDER + "moves/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
        registry.addResourceHandler("/play/*.*").addResourceLocations(FOLDER).setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.setOrder(-20);
        registry.addRedirectViewController("/play", "/play/").setKeepQueryParams(true);
        registry.addViewController("/play/").setViewName("forward:/play/index.html");
    }
}
