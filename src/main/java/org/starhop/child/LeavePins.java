package org.starhop.child;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The PIN with which grown-ups leave child mode: one for all tablets of a family, including those paired later. */
@Service
@Transactional
public class LeavePins {

    private static final Pattern PIN = Pattern.compile("[0-9]{4,6}");

    private final LeavePinRepository pins;
    private final ChildRepository children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavePins(LeavePinRepository pins, ChildRepository children, ApplicationEventPublisher events, Clock clock) {
        this.pins = pins;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whether this child's family has a PIN. */
    @Allowed(Who.PARENT_OF)
    @Transactional(readOnly = true)
    public boolean isSet(UUID childId) {
        return pins.countOfFamily(Actors.require().clinicId(), childId) > 0;
    }

    /** Sets or changes the PIN: 4 to 6 digits. A parent who forgot the old one simply sets a new one. */
    @Allowed(Who.PARENT_OF)
    public void set(UUID childId, String pin) {
        if (!PIN.matcher(pin).matches()) {
            throw new DomainException.Invalid("pin", "error.pin");
        }
        Child child = child(childId);
        Actor actor = Actors.require();
        Instant now = clock.instant();
        PinLock lock = PinLock.of(pin);
        pins.findById(child.getFamilyId())
                .ifPresentOrElse(
                        known -> known.change(lock, actor.id(), now),
                        () -> pins.save(new LeavePin(child, lock, actor.id(), now)));
        tell(child);
    }

    /** Removes the PIN; from now on, holding for three seconds is enough. */
    @Allowed(Who.PARENT_OF)
    public void remove(UUID childId) {
        Child child = child(childId);
        pins.findById(child.getFamilyId()).ifPresent(pins::delete);
        tell(child);
    }

    /** Returns what is needed to check the PIN on a tablet, if the family of its children has one. */
    @Allowed(Who.DEVICE)
    @Transactional(readOnly = true)
    public Optional<PinLock> of(PairedDevice device) {
        return pins.findOfFamilies(device.childIds()).stream().findFirst().map(LeavePin::lock);
    }

    /** Notifies the pages of brothers and sisters too. */
    private void tell(Child child) {
        children.findByFamilyId(child.getFamilyId())
                .forEach(sibling -> events.publishEvent(new Devices.DevicesChanged(sibling.getId())));
    }

    private Child child(UUID childId) {
        return children.findByIdAndClinicId(childId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new);
    }
}
