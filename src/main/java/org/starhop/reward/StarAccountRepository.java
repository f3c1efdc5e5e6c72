package org.starhop.reward;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StarAccountRepository extends JpaRepository<StarAccount, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StarAccount a where a.clinicId = :clinicId and a.ownerId in :ownerIds order by a.id")
    List<StarAccount> lock(UUID clinicId, Collection<UUID> ownerIds);

    List<StarAccount> findByClinicIdAndOwnerIdIn(UUID clinicId, Collection<UUID> ownerIds);

    /** An account joined with one sticker, with one of the latest constellations, or with nothing. */
    interface SkyRow {
        String getOwnerId();

        int getLifetime();

        int getAvailable();

        int getFinished();

        int getTogether();

        int getGoal();

        String getDays();

        @Nullable
        LocalDate getThrough();

        @Nullable
        LocalDate getSince();

        @Nullable
        LocalDate getLastStarOn();

        @Nullable
        String getSticker();

        @Nullable
        LocalDate getWeek();

        long getSeconds();
    }

    /**
     * Returns accounts with their stickers and latest constellations in one statement, because tablets ask for them
     * every ten seconds.
     */
    @Query(nativeQuery = true, value = """
            select cast(a.owner_id as varchar(36)) as ownerId, a.lifetime as lifetime, a.balance - a.reserved as available,
                a.constellations as finished, a.together as together, a.sky_goal as goal, a.sky_days as days,
                a.sky_through as through, a.sky_since as since, a.last_star_on as lastStarOn,
                k.sticker as sticker, k.week as week, coalesce(k.seconds, 0) as seconds
            from star_account a
            left join (
                select child_id, name as sticker, cast(null as date) as week,
                    cast(extract(epoch from earned_at) as bigint) as seconds
                from sticker where child_id in (:ownerIds)
                union all
                select child_id, cast(null as varchar(24)), week, cast(extract(epoch from finished_at) as bigint)
                from constellation where child_id in (:ownerIds) and week >= :from) k
            on k.child_id = a.owner_id and a.owner = 'CHILD'
            where a.clinic_id = :clinicId and a.owner_id in (:ownerIds)
            order by 13, 11""")
    List<SkyRow> findSkies(UUID clinicId, Collection<UUID> ownerIds, LocalDate from);
}
