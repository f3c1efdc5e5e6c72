package org.starhop.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The font of a page on a machine that has no other: fontconfig tells the browser that this is the only one. */
enum Font {
    /** The widest of the common ones; Liberation Sans and others are between the two. */
    DEJAVU("DejaVu Sans", "fonts-dejavu-core"),
    /** The one with the tallest lines. */
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

    /** Returns whether this machine has it; in CI it must. */
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

    /** Returns the environment of a browser that knows only this font. */
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
