package org.starhop.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeSettingRepository extends JpaRepository<NoticeSetting, UUID> {

    List<NoticeSetting> findByAccountIdIn(Collection<UUID> accountIds);
}
