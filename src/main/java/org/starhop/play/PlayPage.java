package org.starhop.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.starhop.base.ui.Drawings;

/**
 * Serves child mode's page. Assets have a hash in their name and may be cached forever; the page itself is always
 * revalidated.
 */
@Configuration(proxyBeanMethods = false)
class PlayPage implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/META-INF/resources/play/";

    /** Folders whose file names have no hash; a browser may keep them for a month. */
    private static final List<String> PICTURES = List.of("pictures", "icons");

    private final KeptAssets kept;

    PlayPage(KeptAssets kept) {
        this.kept = kept;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Before Vaadin's catch-all mapping; Spring's own is switched off in application.yml.
        registry.setOrder(-10);
        registry.addResourceHandler("/play/assets/**")
                .addResourceLocations(FOLDER + "assets/", kept.location())
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).immutable().cachePublic())
                .resourceChain(false)
                .addResolver(pressed());
        for (String folder : PICTURES) {
            registry.addResourceHandler("/play/" + folder + "/**")
                    .addResourceLocations(FOLDER + folder + "/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                    .resourceChain(false)
                    .addResolver(pressed());
        }
        // Boards of earlier releases request drawings without a hash; today's are assets.
        registry.addResourceHandler("/play/moves/*")
                .addResourceLocations(FOLDER + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .resourceChain(false)
                .addResolver(new PlainMoves(Drawings.ofThisRelease()));
        // By content, not by time: after a rollback to an earlier release, the older file is the right one.
        registry.addResourceHandler("/play/*.*")
                .addResourceLocations(FOLDER)
                .setUseLastModified(false)
                .setEtagGenerator(PlayPage::tag)
                .setCacheControl(CacheControl.noCache());
    }

    /**
     * Serves the Brotli copies that the build made of most files. For browsers that cannot read them, Tomcat compresses
     * the file itself.
     */
    private static EncodedResourceResolver pressed() {
        var resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of("br"));
        return resolver;
    }

    private static String tag(Resource file) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + "\"";
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.setOrder(-20);
        registry.addRedirectViewController("/play", "/play/").setKeepQueryParams(true);
        registry.addViewController("/play/").setViewName("forward:/play/index.html");
    }
}
