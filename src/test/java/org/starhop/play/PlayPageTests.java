package org.starhop.play;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.starhop.base.Language;
import org.starhop.base.ui.Drawings;
import org.starhop.testing.StarhopTest;

/** The server's headers for the files of child mode's page. */
@StarhopTest
@AutoConfigureMockMvc
class PlayPageTests {

    @Autowired
    MockMvc mvc;

    @Value("${starhop.data}")
    Path data;

    @Test
    void anAssetOfAnEarlierReleaseIsStillThere() throws Exception {
        keep("shop-screen-earlier1.js", "earlier();");
        mvc.perform(get("/play/assets/shop-screen-earlier1.js"))
                .andExpect(status().isOk())
                .andExpect(content().string("earlier();"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("immutable")))
                .andExpect(header().string("Content-Type", Matchers.startsWith("text/javascript")));
    }

    @Test
    void itsBrotliCopyGoesToBrowsersThatReadIt() throws Exception {
        keep("shop-screen-earlier2.js", "earlier();");
        keep("shop-screen-earlier2.js.br", "pressed");
        mvc.perform(get("/play/assets/shop-screen-earlier2.js").header("Accept-Encoding", "gzip, br"))
                .andExpect(content().string("pressed"))
                .andExpect(header().string("Content-Encoding", "br"))
                .andExpect(header().string("Vary", "Accept-Encoding"))
                .andExpect(header().string("Content-Type", Matchers.startsWith("text/javascript")));
        mvc.perform(get("/play/assets/shop-screen-earlier2.js").header("Accept-Encoding", "gzip"))
                .andExpect(content().string("earlier();"));
    }

    @Test
    void nothingElseFromTheDataFolderIs() throws Exception {
        Files.writeString(data.resolve("secret.js"), "secret();");
        mvc.perform(get("/play/assets/../secret.js")).andExpect(status().is4xxClientError());
        mvc.perform(get("/play/assets/%2e%2e/secret.js")).andExpect(status().is4xxClientError());
    }

    @Test
    void everythingBelowPlayHasAPolicyWithoutAnythingUnsafe() throws Exception {
        for (String path : new String[] {"/play/", "/play/sw.js", "/play/assets/no-such.js", "/play/api/board"}) {
            mvc.perform(get(path))
                    .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")))
                    .andExpect(header().string(
                                    "Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))));
        }
    }

    /** Modification times would hide an earlier release that was restored. */
    @Test
    void thePageIsIdentifiedByItsContent() throws Exception {
        for (String path : new String[] {"/play/index.html", "/play/sw.js"}) {
            String tag = mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Last-Modified"))
                    .andReturn()
                    .getResponse()
                    .getHeader("ETag");
            mvc.perform(get(path).header("If-None-Match", tag)).andExpect(status().isNotModified());
            mvc.perform(get(path).header("If-None-Match", "\"another\"")).andExpect(status().isOk());
        }
    }

    /**
     * What a board names may be kept forever; what a board of an earlier release implies is the same drawing, kept for
     * a while.
     */
    @Test
    void aDrawingIsKeptForeverByItsNameAndStillFoundWithoutIt() throws Exception {
        String name = Drawings.ofThisRelease().name("bear-walk", Language.EN);
        String today = mvc.perform(get("/play/assets/move-" + name + "-still.svg"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/svg+xml"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("immutable")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(get("/play/moves/bear-walk-still.svg"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/svg+xml"))
                .andExpect(header().string("Cache-Control", Matchers.not(Matchers.containsString("immutable"))))
                .andExpect(content().string(today));
        mvc.perform(get("/play/moves/a-clinics-own-still.svg")).andExpect(status().isNotFound());
    }

    @Test
    void theManifestIsNamedAsOne() throws Exception {
        mvc.perform(get("/play/manifest.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/json"))
                .andExpect(jsonPath("$.id").value("/play/"));
    }

    private void keep(String name, String script) throws IOException {
        Path folder = Files.createDirectories(data.resolve("play-assets"));
        Files.writeString(folder.resolve(name), script);
    }
}
