package org.starhop.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A parent's own photo or clip is on the child's card instead of the drawing, which stays one touch away. */
@Tag("browser")
class FamilyMediaJourney {

    /** Half a second of changing colors, filmed by the browser itself. */
    private static final String FILM = """
            () => new Promise(resolve => {
              const canvas = Object.assign(document.createElement('canvas'), {width: 64, height: 48});
              const drawing = canvas.getContext('2d');
              const recorder = new MediaRecorder(canvas.captureStream(20), {mimeType: 'video/webm'});
              const parts = [];
              recorder.ondataavailable = ({data}) => parts.push(data);
              recorder.onstop = () => {
                const reader = new FileReader();
                reader.onload = () => resolve(reader.result.split(',')[1]);
                reader.readAsDataURL(new Blob(parts));
              };
              recorder.start();
              let frame = 0;
              const filming = setInterval(() => {
                drawing.fillStyle = `hsl(${frame * 36} 80% 50%)`;
                drawing.fillRect(0, 0, 64, 48);
                if (++frame === 10) { clearInterval(filming); recorder.stop(); }
              }, 50);
            })""";

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withSharedDemo();

    private ParentConsole parent;
    private ChildTablet tablet;
    private String card;

    @BeforeEach
    void aCard() {
        tablet = ChildTablet.enter(JOURNEY.browser(), JOURNEY.address()).play("Theo");
        card = tablet.openCards().last().locator(".name").textContent().strip();
        parent = ParentConsole.enter(JOURNEY.browser(), JOURNEY.address()).open("Theo", "plan");
    }

    @Test
    void aPhotoIsOnTheCard() throws IOException {
        upload(new FilePayload("theo.png", "image/png", photo()));
        openCard();
        Locator photo = tablet.see("own-media");
        assertThat(photo).hasJSProperty("naturalWidth", 40);
        tablet.see("swap-media").click();
        assertThat(photo).hasCount(0);
        assertThat(tablet.page().locator("own-media move-picture")).isVisible();
        tablet.see("swap-media").click();
        assertThat(photo).hasJSProperty("complete", true);
        remove();
        tablet.backToBoard();
        openCard();
        assertThat(tablet.page().locator("own-media")).hasCount(0);
    }

    @Test
    void aClipPlays() {
        byte[] film = Base64.getDecoder().decode((String) parent.page().evaluate(FILM));
        upload(new FilePayload("theo.webm", "video/webm", film));
        openCard();
        Locator clip = tablet.see("own-media");
        assertThat(clip).hasJSProperty("videoWidth", 64);
        assertThat(clip).hasJSProperty("paused", false);
        assertThat(clip).hasJSProperty("muted", true);
        remove();
    }

    /**
     * A phone's clip whose pictures this browser cannot decode, though it plays the sound: filmed with HEVC and AAC.
     */
    @Test
    void aClipThatCannotBeShownBecomesTheDrawingAndNotABlackBox() throws IOException {
        try (var clip = getClass().getResourceAsStream("/media/telephone-hevc.mov")) {
            byte[] film = Objects.requireNonNull(clip).readAllBytes();
            upload(new FilePayload("IMG_0042.MOV", "video/quicktime", film));
        }
        assertThat(panel().locator("img.own-media")).isVisible();
        assertThat(parent.page().locator("video")).hasCount(0);
        openCard();
        assertThat(tablet.page().locator("own-media move-picture")).isVisible();
        assertThat(tablet.see("own-media")).hasCount(0);
        remove();
    }

    private void upload(FilePayload file) {
        Locator panel = panel();
        panel.locator("summary").click();
        panel.locator("input[type=file]").setInputFiles(file);
        assertThat(panel().locator("input[type=file]")).hasCount(0);
        panel().locator("summary").click();
        assertThat(panel().getByTestId("media-shown")).isVisible();
    }

    private void remove() {
        panel().getByTestId("remove-media").click();
        assertThat(panel().getByTestId("media-shown")).hasCount(0);
    }

    private Locator panel() {
        return parent.see("plan-item")
                .filter(new Locator.FilterOptions().setHasText(card))
                .getByTestId("own-media");
    }

    /** As the board has it now. */
    private void openCard() {
        tablet.reload();
        tablet.play("Theo");
        tablet.openCard(card);
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, 40, 30);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
