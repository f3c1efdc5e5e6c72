package org.starhop.play;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.LeavePins;
import org.starhop.child.PairedDevice;

/**
 * Collects the boards of a tablet's children, in a number of statements that does not grow with them. All of them read
 * the same snapshot: if a card were done but its star not yet in the sky, the star would disappear until the next
 * board.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public class Boards {

    /** The number of days on a board: today and the next 14. */
    static final int DAYS = 15;

    private final Children children;
    private final LeavePins pins;
    private final BoardFactsReader reader;
    private final Clock clock;

    Boards(Children children, LeavePins pins, BoardFactsReader reader, Clock clock) {
        this.children = children;
        this.pins = pins;
        this.reader = reader;
        this.clock = clock;
    }

    /** Returns the boards of the children that this tablet is paired with. */
    @Allowed(Who.DEVICE)
    public Board of(PairedDevice device) {
        Instant now = clock.instant();
        List<Child> siblings = children.withSiblings(device.childIds());
        List<Child> paired = siblings.stream()
                .filter(child -> device.childIds().contains(child.getId()))
                .toList();
        var tablet = new Board.Tablet(device.id(), device.actor().name());
        return new Board(
                1,
                now,
                tablet,
                pins.of(device).orElse(null),
                paired.isEmpty() ? List.of() : boards(device, paired, siblings, now));
    }

    private List<Board.BoardChild> boards(PairedDevice device, List<Child> paired, List<Child> siblings, Instant now) {
        var writer = new BoardWriter(reader.read(device.clinicId(), paired, siblings, now));
        return paired.stream().map(writer::board).toList();
    }
}
