package org.starhop.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ChildChanged;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.followup.ReadMark.Topic;
import org.starhop.followup.ReadMarkRepository.Reader;

/** One thread of messages per child, between its parents and the therapists who treat it. */
@Service
@Transactional
public class Messages {

    /** The maximum length of a message, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    /** How long a thread without new messages stays among the recent ones. */
    private static final Duration RECENT = Duration.ofDays(90);

    /** Published when somebody wrote about a child, for the family or as a therapist. */
    public record MessageSent(UUID childId, Party party) implements ChildChanged {}

    /** Published when somebody has read every message about a child. */
    public record ThreadRead(UUID childId) {}

    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final Accounts accounts;
    private final Children children;
    private final CareCircles circles;
    private final Treatments treatments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(
            MessageRepository messages,
            ReadMarkRepository marks,
            Accounts accounts,
            Children children,
            CareCircles circles,
            Treatments treatments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.marks = marks;
        this.accounts = accounts;
        this.children = children;
        this.circles = circles;
        this.treatments = treatments;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the newest messages about a child, at most {@code limit}, oldest first. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<MessageLine> thread(UUID childId, int limit) {
        return lines(childId, messages.findByChildIdOrderBySentAtDescIdDesc(childId, Limit.of(limit)));
    }

    /** Returns the messages about a child since this moment, oldest first. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<MessageLine> since(UUID childId, Instant moment) {
        return lines(childId, messages.findByChildIdAndSentAtGreaterThanEqualOrderBySentAtDescIdDesc(childId, moment));
    }

    private List<MessageLine> lines(UUID childId, List<Message> newest) {
        List<Reader> readers = marks.findReaders(childId, Topic.MESSAGES);
        Map<UUID, Account> people = people(newest, readers);
        UUID me = Actors.require().id();
        return newest.reversed().stream()
                .map(message -> line(message, me, readers, people))
                .toList();
    }

    /**
     * Writes to everybody who leads the child's care.
     *
     * @param text 1 to {@value #LONGEST_TEXT} characters
     * @return the message's id
     */
    @Allowed(Who.LEAD_OF)
    public UUID send(UUID childId, String text) {
        Actor author = Actors.require();
        Party party = circles.isParent(childId) ? Party.FAMILY : Party.THERAPIST;
        Message sent = messages.save(new Message(childId, author, party, text, clock.instant()));
        events.publishEvent(new MessageSent(childId, party));
        return sent.getId();
    }

    /** Notes that the reader has seen every message about this child up to now, if there is one not yet read. */
    @Allowed(Who.LEAD_OF)
    public void read(UUID childId) {
        Actor reader = Actors.require();
        if (!messages.countUnread(List.of(childId), reader.id()).isEmpty()) {
            Instant through = messages.findByChildIdOrderBySentAtDescIdDesc(childId, Limit.of(1))
                    .getFirst()
                    .getSentAt();
            marks.save(new ReadMark(childId, reader, Topic.MESSAGES, through));
            events.publishEvent(new ThreadRead(childId));
        }
    }

    /** Returns the names of everybody who reads the messages about this child: its therapists, then its parents. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<String> readers(UUID childId) {
        Stream<String> therapists = treatments.therapists(childId).stream().map(Account::getDisplayName);
        Stream<String> parents = circles.members(childId).stream()
                .filter(member -> member.joined() && member.role() == CaregiverRole.PARENT)
                .map(Member::name);
        return Stream.concat(therapists, parents).toList();
    }

    /** Returns how many messages about this child the reader has not read. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public long unread(UUID childId) {
        return unread(List.of(childId)).getOrDefault(childId, 0L);
    }

    /** Returns the threads of the signed-in therapist's children: unread ones first, then by their newest message. */
    @Allowed(Who.THERAPIST)
    public List<ThreadSummary> threads() {
        List<Child> caseload = children.caseload();
        List<UUID> ids = caseload.stream().map(Child::getId).toList();
        Map<UUID, Long> unread = unread(ids);
        Map<UUID, Instant> newest = messages.findNewest(ids, clock.instant().minus(RECENT)).stream()
                .collect(Collectors.toMap(MessageRepository.Newest::childId, MessageRepository.Newest::sentAt));
        return caseload.stream()
                .map(child -> new ThreadSummary(
                        child, Optional.ofNullable(newest.get(child.getId())), unread.getOrDefault(child.getId(), 0L)))
                .sorted(Comparator.comparing((ThreadSummary thread) -> thread.unread() == 0)
                        .thenComparing(thread -> thread.newest().orElse(Instant.EPOCH), Comparator.reverseOrder()))
                .toList();
    }

    private Map<UUID, Long> unread(Collection<UUID> childIds) {
        return messages.countUnread(childIds, Actors.require().id()).stream()
                .collect(Collectors.toMap(MessageRepository.Count::childId, MessageRepository.Count::number));
    }

    private Map<UUID, Account> people(List<Message> shown, List<Reader> readers) {
        List<UUID> ids = Stream.concat(
                        shown.stream().map(Message::getAuthorId),
                        readers.stream().map(Reader::accountId))
                .distinct()
                .toList();
        return accounts.byId(Actors.require().clinicId(), ids);
    }

    private static MessageLine line(Message message, UUID me, List<Reader> readers, Map<UUID, Account> people) {
        Function<UUID, String> name = id ->
                Optional.ofNullable(people.get(id)).map(Account::getDisplayName).orElse("");
        List<String> readBy = readers.stream()
                .filter(reader -> !reader.through().isBefore(message.getSentAt()))
                .map(Reader::accountId)
                .filter(id -> !id.equals(me) && !id.equals(message.getAuthorId()))
                .map(name)
                .sorted()
                .toList();
        return new MessageLine(
                message.getId(),
                name.apply(message.getAuthorId()),
                message.getParty(),
                message.getAuthorId().equals(me),
                message.getText(),
                message.getSentAt(),
                readBy);
    }
}
