package org.starhop.testing;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PropertyPlaceholderHelper;

/**
 * The H2 file as the product opens it. Its settings decide the effects of a crash and a compaction, so tests use no
 * others.
 */
public final class ProductFile {

    private static final String URL = "spring.datasource.url";

    private ProductFile() {}

    /** Returns the product's JDBC URL for a database in this folder. */
    public static String url(Path folder) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        String url = Objects.requireNonNull(yaml.getObject()).getProperty(URL);
        Properties values = new Properties();
        values.setProperty("STARHOP_DATA", folder.toString());
        return new PropertyPlaceholderHelper("${", "}", ":", null, true).replacePlaceholders(url, values);
    }
}
