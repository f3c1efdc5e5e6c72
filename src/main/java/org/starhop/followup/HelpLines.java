package org.starhop.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actors;
import org.starhop.followup.HelpLine.Answer;

/** Adds names and answers to help requests, in as many statements for many as for one. */
@Component
class HelpLines {

    private final Accounts accounts;
    private final MessageRepository messages;

    HelpLines(Accounts accounts, MessageRepository messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Keeps the order; {@code readsThread} is whether the reader may read what the answers say. */
    List<HelpLine> of(Collection<HelpRequest> requests, boolean readsThread) {
        Map<UUID, Account> people = people(requests);
        Map<UUID, String> texts = readsThread ? texts(requests) : Map.of();
        return requests.stream().map(request -> line(request, people, texts)).toList();
    }

    private Map<UUID, Account> people(Collection<HelpRequest> requests) {
        List<UUID> ids = requests.stream()
                .flatMap(request -> Stream.of(Optional.of(request.getAskedBy()), answerer(request)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : accounts.byId(Actors.require().clinicId(), ids);
    }

    private static Optional<UUID> answerer(HelpRequest request) {
        return Optional.ofNullable(request.getAnsweredBy());
    }

    private Map<UUID, String> texts(Collection<HelpRequest> requests) {
        List<UUID> ids = requests.stream()
                .map(HelpRequest::getMessageId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : messages.findAllById(ids).stream().collect(Collectors.toMap(Message::getId, Message::getText));
    }

    private static HelpLine line(HelpRequest request, Map<UUID, Account> people, Map<UUID, String> texts) {
        return new HelpLine(
                request.getId(),
                request.getChildId(),
                request.getPrescriptionId(),
                request.getKind(),
                request.getWords(),
                name(people, request.getAskedBy()),
                request.getAskedBy().equals(Actors.require().id()),
                request.getAskedAt(),
                answer(request, people, texts));
    }

    private static @Nullable Answer answer(HelpRequest request, Map<UUID, Account> people, Map<UUID, String> texts) {
        UUID by = request.getAnsweredBy();
        Instant at = request.getAnsweredAt();
        UUID message = request.getMessageId();
        return by == null || at == null || message == null
                ? null
                : new Answer(name(people, by), at, texts.get(message));
    }

    private static String name(Map<UUID, Account> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Account::getDisplayName).orElse("");
    }
}
