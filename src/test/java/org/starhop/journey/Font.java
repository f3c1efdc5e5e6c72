package org.starhop.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a page is set in where the machine has no other font: the browser is told by fontconfig that this is all there is. */
enum Font {
    /** The widest of the usual ones; Liberation Sans and others lie between the two. */
    DEJAVU("DejaVu Sans", "fonts-dejavu-core"),
    /** The one with the highest lines. */
    NOTO("Noto Sans", "fonts-noto-core");

    private static final String FONTCONFIG = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <include>/etc/fonts/fonts.conf</include>
              <selectfont>
                <acceptfont>
                  <pattern><patelt name="family"><string>%s</string></patelt></pattern>
                  <pattern><patelt name="family"><string>Noto Color Emoji</string></patelt></pattern>
                </acceptfont>
                <rejectfont><pattern><patelt name="scalable"><bool>true</bool></patelt></pattern></rejectfont>
              </selectfont>
            </fontconfig>
            """;

    private final String family;
    private final String debianPackage;

    Font(String family, String debianPackage) {
        this.family = family;
        this.debianPackage = debianPackage;
    }

    /** Whether this machine has it; in CI it must. */
    boolean isInstalled() {
        try {
            Process list = new ProcessBuilder("fc-list", ":family=" + family).start();
            boolean isThere = list.getInputStream().read() >= 0;
            return isThere || isMissing();
        } catch (IOException noFontconfig) {
            return isMissing();
        }
    }

    /** Skips the test on a machine without it, and says what to install. */
    void assumeInstalled() {
        assumeTrue(isInstalled(), this::whatIsNeeded);
    }

    /** The environment of a browser that knows this font and no other. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", file().toString());
        return environment;
    }

    private Path file() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "fonts"));
            return Files.writeString(folder.resolve(name() + ".conf"), FONTCONFIG.formatted(family))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isMissing() {
        if (Browsers.ARE_REQUIRED) {
            throw new IllegalStateException(whatIsNeeded());
        }
        return false;
    }

    private String whatIsNeeded() {
        return "This test needs the font %s and fontconfig (on Debian and Ubuntu: apt-get install fontconfig %s)"
                .formatted(family, debianPackage);
    }
}
