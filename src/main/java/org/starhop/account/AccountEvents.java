package org.starhop.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountEvents extends JpaRepository<AccountEvent, UUID> {

    List<AccountEvent> findByAtGreaterThanEqualOrderByAt(Instant since);

    /** Returns password links that somebody else created for this person and that they have not been told about yet. */
    @Query("""
            select e from AccountEvent e where e.accountId = :accountId and e.toldAt is null and e.actorId <> e.accountId
            and e.kind = org.starhop.account.AccountEvent.Kind.PASSWORD_LINK order by e.at""")
    List<AccountEvent> findUntold(UUID accountId);
}
