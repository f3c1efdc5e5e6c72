package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturesTests {

    @Test
    void anExerciseThatNobodyDrewIsItsEmoji() {
        assertThat(Pictures.isDrawn("a-clinics-own")).isFalse();
        assertThat(Pictures.move("a-clinics-own", "🐻", "Bear").getSrc()).isEqualTo("play/pictures/1f43b.svg");
    }

    @Test
    void aLoopComesWithOnePoseForWhoAsksForLessMotion() {
        var picture = new MoveLoop("bear-walk", "Bear Walk").getElement();
        assertThat(picture.getChild(0).getAttribute("srcset")).isEqualTo("play/moves/bear-walk-still.svg");
        assertThat(picture.getChild(0).getAttribute("media")).contains("reduce");
        assertThat(picture.getChild(1).getAttribute("src")).isEqualTo("play/moves/bear-walk.svg");
        assertThat(picture.getChild(1).getAttribute("alt")).isEqualTo("Bear Walk");
    }
}
