package org.starhop.child;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<Device, UUID> {

    /** A tablet joined with one of its children; one row per child. */
    record Row(Device device, UUID childId) {}

    @Query("""
            select new org.starhop.child.DeviceRepository$Row(d, c.id.childId) from Device d join DeviceChild c on c.id.deviceId = d.id
            where d.tokenHash = :tokenHash and d.revokedAt is null""")
    List<Row> findByToken(String tokenHash);

    @Query("""
            select distinct d from Device d, DeviceChild c
            where c.id.deviceId = d.id and c.id.childId in :childIds and d.revokedAt is null
            order by d.pairedAt desc""")
    List<Device> findPaired(Collection<UUID> childIds);

    @Query("""
            select d from Device d, DeviceChild c
            where c.id.deviceId = d.id and c.id.childId = :childId and d.id = :deviceId and d.revokedAt is null""")
    Optional<Device> findPaired(UUID childId, UUID deviceId);
}
