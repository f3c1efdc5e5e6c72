package org.starhop.followup.visit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actors;

/** Who takes part in visits. */
@Component
class VisitPeople {

    private final Accounts accounts;

    VisitPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Returns the current names of the therapists at each visit, in alphabetical order. */
    Map<UUID, List<String>> namesAt(Collection<Visit> visits) {
        List<UUID> ids = visits.stream()
                .flatMap(visit -> visit.getTherapists().stream())
                .distinct()
                .toList();
        Map<UUID, Account> people =
                ids.isEmpty() ? Map.of() : accounts.byId(Actors.require().clinicId(), ids);
        return visits.stream().collect(Collectors.toMap(Visit::getId, visit -> names(visit, people)));
    }

    private static List<String> names(Visit visit, Map<UUID, Account> people) {
        return visit.getTherapists().stream()
                .flatMap(id -> Stream.ofNullable(people.get(id)))
                .map(Account::getDisplayName)
                .sorted()
                .toList();
    }
}
