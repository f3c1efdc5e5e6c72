package org.starhop.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, UUID> {

    /** A number of messages to one child. */
    record Count(UUID childId, long number) {}

    /** The time of a child's newest message. */
    record Newest(UUID childId, Instant sentAt) {}

    List<Message> findByChildIdOrderBySentAtDescIdDesc(UUID childId, Limit limit);

    List<Message> findByChildIdAndSentAtGreaterThanEqualOrderBySentAtDescIdDesc(UUID childId, Instant since);

    /** Counts, for each child that has any, the messages of others that this reader has not read. */
    @Query("""
            select new org.starhop.followup.MessageRepository$Count(message.childId, count(message)) from Message message
            where message.childId in :childIds and message.authorId <> :reader and not exists (
                select 1 from ReadMark mark
                where mark.childId = message.childId and mark.accountId = :reader
                and mark.topic = org.starhop.followup.ReadMark$Topic.MESSAGES and mark.through >= message.sentAt)
            group by message.childId""")
    List<Count> countUnread(Collection<UUID> childIds, UUID reader);

    /** Returns when each of these children was last written about, if it was since this moment. */
    @Query("""
            select new org.starhop.followup.MessageRepository$Newest(message.childId, max(message.sentAt)) from Message message
            where message.childId in :childIds and message.sentAt >= :since group by message.childId""")
    List<Newest> findNewest(Collection<UUID> childIds, Instant since);
}
