package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package lists what it contains, so that whoever runs it can look up a security notice. */
@Tag("faults")
class BillOfMaterialsJourney {

    private static final Path JAR = Path.of("target", "starhop.jar");
    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void namesEveryLibraryInThePackage() throws IOException {
        assertThat(components("META-INF/sbom/application.cdx.json"))
                .as("Maven writes the bill only while it is online")
                .containsAll(libraries())
                .anyMatch(name -> name.startsWith("tomcat-embed-core-"))
                .noneMatch(name -> name.startsWith("jqwik"));
    }

    @Test
    void listsWhatTheChildsPageIsMadeOf() throws IOException {
        assertThat(components("META-INF/sbom/play.cdx.json"))
                .anyMatch(name -> name.startsWith("lit-3"))
                .anyMatch(name -> name.startsWith("idb-"))
                .noneMatch(name -> name.startsWith("vitest"));
    }

    @Test
    void namesTheConsolesPackages() throws IOException {
        JsonNode modules = read("META-INF/VAADIN/config/stats.json").get("npmModules");
        assertThat(modules.propertyNames()).contains("@vaadin/button", "lit");
    }

    /** Returns all jars in the package except the one that Spring Boot adds to unpack it. */
    private static List<String> libraries() throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .filter(name -> !name.startsWith("spring-boot-jarmode-tools"))
                    .toList();
        }
    }

    private static List<String> components(String bill) throws IOException {
        JsonNode all = read(bill);
        assertThat(all.get("bomFormat").asString()).isEqualTo("CycloneDX");
        return all.get("components")
                .valueStream()
                .map(part ->
                        part.get("name").asString() + "-" + part.get("version").asString() + ".jar")
                .toList();
    }

    private static JsonNode read(String entry) throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            return JsonMapper.shared().readTree(jar.getInputStream(jar.getEntry(entry)));
        }
    }
}
