package org.starhop.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Standing;

/** Checks the account as it is now. */
@Component
class AccountStanding implements Standing {

    private final AccountRepository accounts;

    AccountStanding(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(Actor person) {
        return accounts.countStanding(
                        person.id(),
                        person.clinicId(),
                        person.standing(),
                        person.is(Actor.Role.ADMINISTRATOR),
                        person.is(Actor.Role.THERAPIST),
                        person.is(Actor.Role.CAREGIVER))
                == 1;
    }
}
