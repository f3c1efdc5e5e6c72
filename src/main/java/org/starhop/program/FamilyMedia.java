package org.starhop.program;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/**
 * The family's own photos and clips on cards: parents add and remove them; the circle and the child's tablets see them.
 */
@Service
@Transactional
public class FamilyMedia {

    /** A family's photo or clip, only for the child's circle, therapists, and tablets. */
    public record MediaFile(UUID id, Path path, MediaFormat format) {}

    private final PrescriptionRepository prescriptions;
    private final MediaFolder folder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FamilyMedia(
            PrescriptionRepository prescriptions,
            MediaFolder folder,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.prescriptions = prescriptions;
        this.folder = folder;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Shows a photo (up to 8 MB) or a clip (up to 20 MB) on a card, replacing the drawing or an earlier file. Camera
     * metadata is removed. Returns whether every tablet can play it. Starts its own transaction, so that no connection
     * is held while the file is examined.
     */
    @Allowed(Who.PARENT_OF)
    @Transactional(propagation = Propagation.NEVER)
    public boolean show(UUID childId, UUID prescriptionId, byte[] content) {
        find(childId, prescriptionId);
        MediaFormat format = MediaFormat.of(content);
        byte[] picture = format.withoutMetadata(content);
        transaction.executeWithoutResult(begun -> keep(childId, prescriptionId, format, picture));
        return format.isPlayedEverywhere(picture);
    }

    private void keep(UUID childId, UUID prescriptionId, MediaFormat format, byte[] picture) {
        Prescription prescription = find(childId, prescriptionId);
        var media = new OwnMedia(format, picture.length, clock.instant());
        folder.write(media.getId(), picture);
        drop(prescription);
        prescription.show(media);
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Removes it permanently; the card shows the drawing again. */
    @Allowed(Who.PARENT_OF)
    public void remove(UUID childId, UUID prescriptionId) {
        Prescription prescription = find(childId, prescriptionId);
        drop(prescription);
        prescription.show(null);
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Returns what the family shows on a card, for its circle and the therapists who currently treat the child. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public Optional<MediaFile> of(UUID childId, UUID prescriptionId) {
        return Optional.ofNullable(find(childId, prescriptionId).getMedia()).map(this::file);
    }

    /** Returns a photo or clip of one of these children. For callers that have already checked access to them. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Optional<MediaFile> find(Collection<UUID> childIds, UUID mediaId) {
        return prescriptions
                .findByMediaIdAndChildIdIn(mediaId, childIds)
                .map(Prescription::getMedia)
                .map(this::file);
    }

    private MediaFile file(OwnMedia media) {
        return new MediaFile(media.getId(), folder.file(media.getId()), media.getFormat());
    }

    private void drop(Prescription prescription) {
        OwnMedia before = prescription.getMedia();
        if (before != null) {
            folder.delete(before.getId());
        }
    }

    private Prescription find(UUID childId, UUID prescriptionId) {
        return prescriptions.findByIdAndChildId(prescriptionId, childId).orElseThrow(DomainException.NotFound::new);
    }
}
