package org.starhop.reward;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarnedStickerRepository extends JpaRepository<EarnedSticker, UUID> {

    List<EarnedSticker> findByChildIdInOrderByEarnedAtAscNameAsc(Collection<UUID> childIds);
}
