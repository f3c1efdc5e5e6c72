package org.starhop.notice.push;

import org.springframework.data.jpa.repository.JpaRepository;

interface PushKeysRepository extends JpaRepository<PushKeys, String> {}
