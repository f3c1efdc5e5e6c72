package org.starhop.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, UUID> {

    /** A notice and whose it is. */
    record Known(UUID id, UUID readerId) {}

    @Query("""
            select new org.starhop.notice.NoticeRepository$Known(notice.id, notice.readerId) from Notice notice
            where notice.childId = :childId and notice.kind = :kind and notice.readerId in :readers
            and notice.firstAt > :since""")
    List<Known> findSince(UUID childId, NoticeKind kind, Collection<UUID> readers, Instant since);

    /** Adds one more of the same to these notices, which are new again. */
    @Modifying
    @Query("""
            update Notice notice set notice.number = notice.number + 1, notice.newestAt = :at, notice.readAt = null,
            notice.aboutId = case when notice.aboutId = :about then notice.aboutId else null end
            where notice.id in :ids""")
    void add(Collection<UUID> ids, @Nullable UUID about, Instant at);

    @Query("""
            select new org.starhop.notice.UnreadNotice(notice.id, notice.childId, notice.kind) from Notice notice
            where notice.readerId = :reader and notice.readAt is null and notice.kind in :kinds
            order by notice.newestAt desc""")
    List<UnreadNotice> findUnread(UUID reader, Collection<NoticeKind> kinds, Limit limit);

    @Query("""
            select notice from Notice notice where notice.readerId = :reader and notice.kind in :kinds
            and notice.childId in :childIds order by notice.newestAt desc, notice.id""")
    List<Notice> findNewest(UUID reader, Collection<NoticeKind> kinds, Collection<UUID> childIds, Limit limit);

    long countByReaderIdAndIdIn(UUID readerId, Collection<UUID> ids);

    @Modifying
    @Query("""
            update Notice notice set notice.readAt = :at
            where notice.readerId = :reader and notice.id in :ids and notice.readAt is null""")
    int read(UUID reader, Collection<UUID> ids, Instant at);

    @Modifying
    @Query("""
            update Notice notice set notice.readAt = :at
            where notice.readerId = :reader and notice.kind in :kinds and notice.readAt is null""")
    int readAll(UUID reader, Collection<NoticeKind> kinds, Instant at);

    @Modifying
    @Query("""
            update Notice notice set notice.readAt = :at
            where notice.readerId = :reader and notice.childId = :childId and notice.kind in :kinds
            and notice.readAt is null""")
    int readAbout(UUID reader, UUID childId, Collection<NoticeKind> kinds, Instant at);

    @Query("""
            select distinct notice.readerId from Notice notice
            where notice.childId = :childId and notice.kind = :kind and notice.aboutId = :about
            and notice.readAt is null""")
    List<UUID> findReaders(UUID childId, UUID about, NoticeKind kind);

    @Modifying
    @Query("""
            update Notice notice set notice.readAt = :at
            where notice.childId = :childId and notice.kind = :kind and notice.aboutId = :about
            and notice.readAt is null""")
    void settle(UUID childId, UUID about, NoticeKind kind, Instant at);

    @Modifying
    @Query("""
            delete from Notice notice where notice.childId = :childId and notice.kind in :kinds
            and notice.readerId not in :readers""")
    void deleteOfOthers(UUID childId, Collection<NoticeKind> kinds, Collection<UUID> readers);

    @Modifying
    @Query("delete from Notice notice where notice.newestAt < :before")
    int deleteOlder(Instant before);
}
