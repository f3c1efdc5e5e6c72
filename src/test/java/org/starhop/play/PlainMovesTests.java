package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.starhop.base.ui.Drawings;

/** An old page keeps showing drawings after an update, and sees the new ones. */
class PlainMovesTests {

    @TempDir
    Path assets;

    private final PathResourceResolver moves =
            new PlainMoves(new Drawings(Map.of("bear-walk", "bear-walk-1a2b3c4d", "gone", "gone-00000000")));

    @BeforeEach
    void aDrawing() throws IOException {
        Files.writeString(assets.resolve("move-bear-walk-1a2b3c4d-still.svg"), "<svg/>");
        Files.writeString(assets.resolve("play-1a2b3c4d.js"), "play();");
    }

    @Test
    void anAddressWithoutAHashIsTodaysDrawing() throws IOException {
        Resource found = found("bear-walk-still.svg");
        assertThat(found).isNotNull();
        assertThat(found.getContentAsByteArray()).asString().isEqualTo("<svg/>");
    }

    @Test
    void nothingElseOfThePageIsThere() {
        assertThat(found("play-1a2b3c4d.js")).isNull();
        assertThat(found("a-clinics-own.svg")).isNull();
        assertThat(found("gone.svg")).isNull();
    }

    private @Nullable Resource found(String path) {
        return moves.resolveResource(
                new MockHttpServletRequest(), path, List.of(new FileSystemResource(assets + "/")), nobodyElse());
    }

    private static ResourceResolverChain nobodyElse() {
        return new ResourceResolverChain() {
            @Override
            public @Nullable Resource resolveResource(
                    jakarta.servlet.http.@Nullable HttpServletRequest request,
                    String path,
                    List<? extends Resource> locations) {
                return null;
            }

            @Override
            public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations) {
                return null;
            }
        };
    }
}
