package org.starhop.account;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.starhop.base.AccessEnded;
import org.starhop.base.access.Actors;

/** Writes down what happens to somebody's access, in the transaction in which it happens. */
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

    /** Records it under the acting person; somebody who is not signed in acts for themselves. */
    void note(Account account, AccountEvent.Kind kind, @Nullable UUID childId) {
        var actor = Actors.current().orElseGet(account::actor);
        entries.save(new AccountEvent(account, kind, childId, actor, clock.instant()));
        events.publishEvent(new AccessEnded(account.getId(), account.getStanding()));
    }
}
