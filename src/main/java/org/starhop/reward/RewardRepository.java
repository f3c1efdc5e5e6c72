package org.starhop.reward;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RewardRepository extends JpaRepository<Reward, UUID> {

    List<Reward> findByClinicIdAndOwnerIdInOrderByRetiredAscPositionAscIdAsc(UUID clinicId, Collection<UUID> ownerIds);

    Optional<Reward> findByIdAndClinicIdAndOwnerIdIn(UUID id, UUID clinicId, Collection<UUID> ownerIds);
}
