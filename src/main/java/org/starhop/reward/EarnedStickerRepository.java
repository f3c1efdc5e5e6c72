package org.starhop.reward;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarnedStickerRepository extends JpaRepository<EarnedSticker, UUID> {}
