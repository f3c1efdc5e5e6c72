package org.starhop.program.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actors;
import org.starhop.child.Child;
import org.starhop.program.Prescription;
import org.starhop.program.proposal.ProposalLine.Answer;
import org.starhop.program.proposal.ProposalRepository.About;

/** Adds names to proposals, and what became of them, in as many statements for many as for one. */
@Component
class ProposalLines {

    private final Accounts accounts;
    private final Clock clock;

    ProposalLines(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Keeps the order. */
    List<ProposalLine> of(List<About> found, Collection<Child> children) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> today =
                children.stream().collect(Collectors.toMap(Child::getId, child -> child.dateAt(clock.instant())));
        Map<UUID, Account> people = people(found);
        return found.stream()
                .map(about -> line(
                        about,
                        Objects.requireNonNull(today.get(about.proposal().getChildId())),
                        id -> Optional.ofNullable(people.get(id))
                                .map(Account::getDisplayName)
                                .orElse("")))
                .toList();
    }

    private Map<UUID, Account> people(List<About> found) {
        List<UUID> ids = found.stream()
                .map(About::proposal)
                .flatMap(one -> Stream.of(Optional.of(one.getProposedBy()), Optional.ofNullable(one.getAnsweredBy())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return accounts.byId(Actors.require().clinicId(), ids);
    }

    private static ProposalLine line(About about, LocalDate today, Function<UUID, String> name) {
        Proposal proposal = about.proposal();
        return new ProposalLine(
                proposal.getId(),
                about.prescription(),
                proposal.getSide(),
                proposal.what(),
                name.apply(proposal.getProposedBy()),
                proposal.getProposedBy().equals(Actors.require().id()),
                proposal.getBecause(),
                proposal.getWords(),
                proposal.getProposedAt(),
                state(proposal, about.prescription(), today),
                answer(proposal, name));
    }

    private static ProposalState state(Proposal proposal, Prescription now, LocalDate today) {
        return proposal.getState() == ProposalState.WAITING && !proposal.fits(now, today)
                ? ProposalState.OVERTAKEN
                : proposal.getState();
    }

    private static @Nullable Answer answer(Proposal proposal, Function<UUID, String> name) {
        UUID by = proposal.getAnsweredBy();
        return by == null || proposal.getAnsweredAt() == null
                ? null
                : new Answer(name.apply(by), proposal.getAnsweredAt(), proposal.getWord(), proposal.isSeen());
    }
}
