package org.starhop.child;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.AuditTrail;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.Secrets;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The tablets that children play on: paired with a code, recognized by a secret, revoked by a parent. */
@Service
@Transactional
public class Devices {

    /** The maximum length of a tablet's name, in characters. */
    public static final int LONGEST_NAME = 60;

    /**
     * A paired tablet as a parent's page lists it.
     *
     * @param rowVersion what a form that renames the tablet sends back
     */
    public record Tablet(UUID id, int rowVersion, String name, Instant pairedAt, Instant lastSeenAt) {}

    /**
     * The children who play on a tablet, limited to what the reader may know.
     *
     * @param nicknames the nicknames of the children in whose circle the reader is
     * @param others the number of other children
     */
    public record Players(List<String> nicknames, int others) {

        public boolean areSeveral() {
            return nicknames.size() + others > 1;
        }
    }

    /** Published when a tablet was paired, renamed, or revoked, so that open pages that list tablets refresh. */
    public record DevicesChanged(UUID childId) implements ChildChanged {}

    private final DeviceRepository devices;
    private final DeviceChildRepository deviceChildren;
    private final PairingCodeRepository codes;
    private final ChildRepository children;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Devices(
            DeviceRepository devices,
            DeviceChildRepository deviceChildren,
            PairingCodeRepository codes,
            ChildRepository children,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.deviceChildren = deviceChildren;
        this.codes = codes;
        this.children = children;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the tablet with this secret, in one statement. */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public Optional<PairedDevice> recognise(String secret) {
        List<DeviceRepository.Row> rows = devices.findByToken(Secrets.hash(secret));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Device device = rows.getFirst().device();
        List<UUID> childIds = rows.stream().map(DeviceRepository.Row::childId).toList();
        return Optional.of(new PairedDevice(device.actor(), childIds, device.isUnseenAt(clock.instant())));
    }

    /** Records that the signed-in tablet was seen. */
    @Allowed(Who.DEVICE)
    public void seen() {
        devices.findById(Actors.require().id()).ifPresent(device -> device.seen(clock.instant()));
    }

    /** Returns the tablets this child plays on, newest first. */
    @Allowed(Who.CAREGIVER_OF)
    @Transactional(readOnly = true)
    public List<Tablet> of(UUID childId) {
        return devices.findPaired(List.of(childId)).stream().map(Device::tablet).toList();
    }

    /** Returns who plays on a tablet, limited to what the signed-in parent may know. */
    @Allowed(Who.PARENT_OF)
    public Players players(UUID childId, UUID deviceId) {
        Actor actor = Actors.require();
        List<Child> playing = children.findOnDevice(paired(childId, deviceId).getId());
        Set<Child> mine = Set.copyOf(children.findInCircleOf(actor.clinicId(), actor.id()));
        List<Child> known = playing.stream().filter(mine::contains).toList();
        record("devices.players", childId, known);
        return new Players(known.stream().map(Child::getNickname).toList(), playing.size() - known.size());
    }

    /** Renames a tablet; {@code openedWith} is the row version that the form was opened with. */
    @Allowed(Who.PARENT_OF)
    public void rename(UUID childId, UUID deviceId, String name, int openedWith) {
        Device device = paired(childId, deviceId);
        Require.fresh(device, openedWith);
        device.rename(name);
        tell("devices.rename", childId, deviceId);
    }

    /**
     * Ends a tablet's pairing for every child who plays on it. What it has not sent yet stays on it until it is paired
     * again.
     */
    @Allowed(Who.PARENT_OF)
    public void revoke(UUID childId, UUID deviceId) {
        Instant now = clock.instant();
        Device device = paired(childId, deviceId);
        device.revoke(now);
        codes.findByUsedByTabletAndExpiresAtAfter(device.getTabletId(), now).forEach(code -> code.end(now));
        tell("devices.revoke", childId, deviceId);
    }

    /**
     * Removes the child from the tablets added by a person who leaves its circle. Brothers and sisters in whose circles
     * that person stays keep playing; a tablet without any children left is revoked.
     */
    @Allowed(Who.INTERNAL)
    public void leave(UUID childId, UUID accountId) {
        Instant now = clock.instant();
        devices.findPaired(List.of(childId)).stream()
                .filter(device -> device.getPairedBy().equals(accountId))
                .forEach(device -> leave(childId, device, now));
        codes.findByCreatedByAndExpiresAtAfter(accountId, now).stream()
                .filter(code -> code.getChildIds().contains(childId))
                .forEach(code -> code.end(now));
    }

    private void leave(UUID childId, Device device, Instant now) {
        if (children.findOnDevice(device.getId()).size() == 1) {
            device.revoke(now);
        } else {
            deviceChildren.deleteById(new DeviceChild.Key(childId, device.getId()));
        }
        events.publishEvent(new DevicesChanged(childId));
    }

    private Device paired(UUID childId, UUID deviceId) {
        return devices.findPaired(childId, deviceId).orElseThrow(DomainException.NotFound::new);
    }

    /** Notifies every child's pages, because a change to a tablet concerns all children who play on it. */
    private void tell(String action, UUID childId, UUID deviceId) {
        List<Child> playing = children.findOnDevice(deviceId);
        record(action, childId, playing);
        playing.forEach(child -> events.publishEvent(new DevicesChanged(child.getId())));
    }

    /** Audits the other children; the access check has already audited the child that the call is about. */
    private void record(String action, UUID childId, List<Child> touched) {
        List<UUID> others = touched.stream()
                .map(Child::getId)
                .filter(id -> !id.equals(childId))
                .toList();
        audit.record(Actors.require(), action, others);
    }
}
