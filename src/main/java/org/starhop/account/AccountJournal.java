package org.starhop.account;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.starhop.base.AccessEnded;
import org.starhop.base.access.Actors;

/** Records changes to somebody's access, in the transaction that makes them. */
@Component
class AccountJournal {

    private final AccountEvents entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountJournal(AccountEvents entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Records the change as made by the acting person; without a signed-in person, by the account's owner. */
    void note(Account account, AccountEvent.Kind kind, @Nullable UUID childId) {
        var actor = Actors.current().orElseGet(account::actor);
        entries.save(new AccountEvent(account, kind, childId, actor, clock.instant()));
        events.publishEvent(new AccessEnded(account.getId(), account.getStanding()));
    }
}
