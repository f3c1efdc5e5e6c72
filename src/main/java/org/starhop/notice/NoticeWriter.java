package org.starhop.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.starhop.base.PersonChanged;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.followup.Party;
import org.starhop.notice.NoticeRepository.Known;

/**
 * Writes notices in the transaction of the fact that they are about. The same kind about the same child within ten
 * minutes is one notice for each reader.
 */
@Component
class NoticeWriter {

    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private final NoticeRepository notices;
    private final Children children;
    private final CareCircles circles;
    private final Treatments treatments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeWriter(
            NoticeRepository notices,
            Children children,
            CareCircles circles,
            Treatments treatments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.children = children;
        this.circles = circles;
        this.treatments = treatments;
        this.events = events;
        this.clock = clock;
    }

    /** Tells everybody whom this kind is for, except whoever caused it. */
    void tell(UUID childId, NoticeKind kind, @Nullable UUID about) {
        Set<UUID> readers = new HashSet<>(readers(childId, kind.readers()));
        readers.remove(Actors.require().id());
        if (readers.isEmpty()) {
            return;
        }
        // Of two who write at once, the second adds to the notice of the first.
        Child child = children.lock(childId);
        Map<UUID, UUID> byReader = write(child, readers, kind, about, clock.instant());
        events.publishEvent(new NoticesWritten(child.getClinicId(), kind, child.getZone(), byReader));
        readers.forEach(this::refresh);
    }

    List<UUID> readers(UUID childId, Party party) {
        return party == Party.FAMILY ? circles.parents(childId) : treatments.treating(childId);
    }

    void refresh(UUID reader) {
        events.publishEvent(new PersonChanged(reader));
    }

    private Map<UUID, UUID> write(Child child, Set<UUID> readers, NoticeKind kind, @Nullable UUID about, Instant now) {
        Map<UUID, UUID> byReader = notices.findSince(child.getId(), kind, readers, now.minus(TOGETHER)).stream()
                .collect(Collectors.toMap(Known::readerId, Known::id, (one, other) -> one, HashMap::new));
        if (!byReader.isEmpty()) {
            notices.add(List.copyOf(byReader.values()), about, now);
        }
        for (UUID reader : readers) {
            byReader.computeIfAbsent(
                    reader,
                    any -> notices.save(new Notice(child, reader, kind, about, now))
                            .getId());
        }
        return byReader;
    }
}
