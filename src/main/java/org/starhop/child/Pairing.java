package org.starhop.child;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Secrets;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Devices.DevicesChanged;

/** Pairs a tablet with children, once, by a code that a parent shows. */
@Service
@Transactional
public class Pairing {

    private final DeviceRepository devices;
    private final DeviceChildRepository deviceChildren;
    private final PairingCodeRepository codes;
    private final ChildRepository children;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pairing(
            DeviceRepository devices,
            DeviceChildRepository deviceChildren,
            PairingCodeRepository codes,
            ChildRepository children,
            Consents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.deviceChildren = deviceChildren;
        this.codes = codes;
        this.children = children;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates a six-digit code that pairs a tablet with this child, and with the brothers and sisters for whom the
     * signed-in parent has consented too.
     */
    @Allowed(Who.PARENT_OF)
    public String code(UUID childId) {
        Actor actor = Actors.require();
        Child child = children.findById(childId).orElseThrow(DomainException.NotFound::new);
        if (!consents.hasConsent(childId)) {
            throw new DomainException.Refused("error.consent-first");
        }
        List<UUID> playing = children.findInCircleOf(actor.clinicId(), actor.id()).stream()
                .filter(sibling -> sibling.getFamilyId().equals(child.getFamilyId()))
                .filter(sibling -> children.countInCircle(actor.clinicId(), sibling.getId(), actor.id(), true) > 0)
                .map(Child::getId)
                .filter(consents::hasConsent)
                .toList();
        String code = unusedCode();
        codes.save(new PairingCode(
                actor.clinicId(), code, playing.isEmpty() ? List.of(childId) : playing, actor.id(), clock.instant()));
        return code;
    }

    /**
     * Pairs a tablet.
     *
     * @param tabletId a random id that the tablet keeps; the same tablet may repeat the call while the code is valid
     * @return the secret that the tablet keeps; empty if the code does not work, without saying whether it is unknown,
     *     used, or expired
     */
    @Allowed(Who.ANYONE)
    public Optional<String> pair(String code, UUID tabletId, String name) {
        Instant now = clock.instant();
        return codes.findFirstByCodeHashAndExpiresAtAfterOrderByExpiresAtDesc(Secrets.hash(code), now)
                .filter(found -> found.useBy(tabletId, now))
                .map(found -> register(found, tabletId, name, now));
    }

    private String register(PairingCode code, UUID tabletId, String name, Instant now) {
        String secret = Secrets.token();
        List<Device> paired = devices.findPaired(code.getChildIds());
        paired.stream().filter(device -> device.getTabletId().equals(tabletId)).forEach(device -> device.revoke(now));
        String first = FirstName.of(tabletId, name, paired);
        var device = new Device(code.getClinicId(), first, Secrets.hash(secret), tabletId, code.getCreatedBy(), now);
        devices.save(device);
        code.getChildIds().forEach(childId -> {
            deviceChildren.save(new DeviceChild(code.getClinicId(), childId, device.getId()));
            events.publishEvent(new DevicesChanged(childId));
        });
        return secret;
    }

    private String unusedCode() {
        String code = Secrets.sixDigits();
        while (codes.existsByCodeHashAndExpiresAtAfter(Secrets.hash(code), clock.instant())) {
            code = Secrets.sixDigits();
        }
        return code;
    }
}
