package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.starhop.base.Language;

class PicturesTests {

    private final Drawings drawings = new Drawings(Map.of(
            "bear-walk", "bear-walk-1a2b3c4d",
            "key-or-tea", "key-or-tea-00000001",
            "key-or-tea.es", "key-or-tea.es-00000002"));

    @Test
    void anExerciseWithoutADrawingShowsItsEmoji() {
        assertThat(Pictures.isDrawn("a-clinics-own")).isFalse();
        assertThat(Pictures.move("a-clinics-own", "🐻", "Bear").getSrc()).isEqualTo("play/pictures/1f43b.svg");
    }

    @Test
    void aListShowsOnePoseByTheNameFromTheBuild() {
        assertThat(Pictures.move(drawings, "bear-walk", "🐻", "Bear Walk").getSrc())
                .isEqualTo("play/assets/move-bear-walk-1a2b3c4d-still.svg");
    }

    @Test
    void aLoopComesWithOnePoseForReducedMotion() {
        var picture = new MoveLoop(drawings, "bear-walk", "Bear Walk").getElement();
        assertThat(picture.getChild(0).getAttribute("srcset"))
                .isEqualTo("play/assets/move-bear-walk-1a2b3c4d-still.svg");
        assertThat(picture.getChild(0).getAttribute("media")).contains("reduce");
        assertThat(picture.getChild(1).getAttribute("src")).isEqualTo("play/assets/move-bear-walk-1a2b3c4d.svg");
        assertThat(picture.getChild(1).getAttribute("alt")).isEqualTo("Bear Walk");
    }

    @Test
    void wordsThatDifferInSpanishHaveTheirOwnDrawing() {
        assertThat(drawings.name("key-or-tea", Language.ES)).isEqualTo("key-or-tea.es-00000002");
        assertThat(drawings.name("key-or-tea", Language.EN)).isEqualTo("key-or-tea-00000001");
        assertThat(drawings.name("bear-walk", Language.ES)).isEqualTo("bear-walk-1a2b3c4d");
    }

    @Test
    void aFileWithoutAHashIsTodaysDrawing() {
        assertThat(drawings.fileOf("bear-walk.svg")).isEqualTo("move-bear-walk-1a2b3c4d.svg");
        assertThat(drawings.fileOf("bear-walk-still.svg")).isEqualTo("move-bear-walk-1a2b3c4d-still.svg");
        assertThat(drawings.fileOf("a-clinics-own.svg")).isNull();
        assertThat(drawings.fileOf("drawn.properties")).isNull();
    }
}
