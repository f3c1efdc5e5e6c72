package org.starhop.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.starhop.base.DomainException;
import org.starhop.program.FamilyMedia.MediaFile;
import org.starhop.program.media.Samples;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class FamilyMediaTests {

    /** The smallest PNG. */
    static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    FamilyMedia media;

    @Autowired
    PlatformTransactionManager transactions;

    TestFamily family;
    Prescription squats;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
    }

    @Test
    void keepsAPhotoAndDeletesItsFileWhenItIsTakenAway() throws Exception {
        show(PHOTO);
        MediaFile file = shown();
        assertThat(file.format()).isEqualTo(MediaFormat.PNG);
        assertThat(Files.readAllBytes(file.path())).isEqualTo(PHOTO);
        family.asParent(() -> media.remove(family.childId(), squats.getId()));
        assertThat(file.path()).doesNotExist();
        assertThat(family.asParent(() -> media.of(family.childId(), squats.getId())))
                .isEmpty();
    }

    @Test
    void keepsThePictureAndNotThePlaceWhereItWasTaken() throws Exception {
        show(Samples.jpeg(6));
        byte[] kept = Files.readAllBytes(shown().path());
        assertThat(kept).isNotEmpty();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Samples.SECRET);
    }

    @Test
    void aNewOneTakesThePlaceOfTheFirst() {
        show(PHOTO);
        Path first = shown().path();
        show(clip(64));
        assertThat(shown().format()).isEqualTo(MediaFormat.MP4);
        assertThat(first).doesNotExist();
    }

    @Test
    void holdsNoConnectionWhileItLooksThroughAFile() {
        assertThatThrownBy(() -> inATransaction(() -> media.show(family.childId(), squats.getId(), PHOTO)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** As on a full disk: what was shown before is still shown. */
    @Test
    void aRefusedCommitLosesNoFile() {
        show(PHOTO);
        assertThatThrownBy(() -> inATransaction(() -> {
                    media.remove(family.childId(), squats.getId());
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new IllegalStateException("no room");
                        }
                    });
                }))
                .hasMessage("no room");
        assertThat(shown().path()).exists();
    }

    @Test
    void looksAtTheContentAndNotAtTheName() {
        assertThatThrownBy(() -> show("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> show(new byte[0])).isInstanceOf(DomainException.Invalid.class);
        assertThat(family.asParent(() -> media.of(family.childId(), squats.getId())))
                .isEmpty();
    }

    @Test
    void tellsAPhonesClipFromAnMp4() {
        byte[] clip = clip(64);
        System.arraycopy("qt  ".getBytes(StandardCharsets.US_ASCII), 0, clip, 8, 4);
        show(clip);
        assertThat(shown().format()).isEqualTo(MediaFormat.QUICKTIME);
    }

    @Test
    void rejectsWhatIsTooBig() {
        assertThatThrownBy(() -> show(Arrays.copyOf(PHOTO, MediaFormat.MOST_PHOTO + 1)))
                .isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> show(clip(MediaFormat.MOST_CLIP + 1))).isInstanceOf(DomainException.Invalid.class);
        show(clip(MediaFormat.MOST_PHOTO + 1));
        assertThat(shown().format().isClip()).isTrue();
    }

    /** A small file may expand to gigabytes when shown; only its header is read. */
    @Test
    void rejectsAPictureOfTooManyPixels() {
        byte[] huge = PHOTO.clone();
        ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);
        assertThatThrownBy(() -> show(huge))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.media-pixels"));
        assertThat(family.asParent(() -> media.of(family.childId(), squats.getId())))
                .isEmpty();
    }

    @Test
    void findsNothingOfOtherChildren() {
        show(PHOTO);
        TestFamily other = family.clinic().aFamily("Noah");
        assertThatThrownBy(() -> other.asParent(() -> media.of(other.childId(), squats.getId())))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> other.asParent(() -> media.of(family.childId(), squats.getId())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private void inATransaction(Runnable work) {
        family.asParent(() -> new TransactionTemplate(transactions).executeWithoutResult(begun -> work.run()));
    }

    private void show(byte[] content) {
        family.asParent(() -> media.show(family.childId(), squats.getId(), content));
    }

    private MediaFile shown() {
        return family.asParent(() -> media.of(family.childId(), squats.getId())).orElseThrow();
    }

    /** The beginning of an MP4 file, and nothing after it. */
    static byte[] clip(int size) {
        byte[] head = "\0\0\0\u0018ftypisom\0\0\2\0isommp41".getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(head, size);
    }
}
