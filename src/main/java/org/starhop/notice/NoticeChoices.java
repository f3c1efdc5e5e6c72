package org.starhop.notice;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;

/**
 * How a person wants to hear of notices beside the bell. Pain is not among the choices.
 *
 * @param mailed what is mailed
 * @param daily whether it is mailed once a day rather than at once
 * @param digestHour the hour of the daily mail, 0 to 23
 * @param quietFrom the hour from which nothing is mailed at once, 0 to 23; null if there are no quiet hours
 * @param quietTo the hour until which nothing is, another one; null if there are no quiet hours
 */
@Embeddable
public record NoticeChoices(
        @Convert(converter = TopicsConverter.class) Set<NoticeTopic> mailed,
        boolean daily,
        int digestHour,
        @Nullable Integer quietFrom,
        @Nullable Integer quietTo) {

    /** What holds until a person chooses. */
    public static final NoticeChoices DEFAULT = new NoticeChoices(EnumSet.allOf(NoticeTopic.class), false, 18, 21, 7);

    public NoticeChoices {
        mailed = Set.copyOf(mailed);
        Require.range("digestHour", digestHour, 0, 23);
        Require.optionalRange("quietFrom", quietFrom, 0, 23);
        Require.optionalRange("quietTo", quietTo, 0, 23);
        if ((quietFrom == null) != (quietTo == null)) {
            throw new DomainException.Invalid(quietFrom == null ? "quietFrom" : "quietTo", "error.required");
        }
        if (quietFrom != null && quietFrom.equals(quietTo)) {
            throw new DomainException.Invalid("quietTo", "error.quiet-hours");
        }
    }

    /** Returns whether notices of this kind are told at all by other ways than the bell. */
    public boolean tells(NoticeKind kind) {
        return kind.isUrgent() || mailed.contains(kind.topic());
    }

    /** Returns whether it is a quiet hour at this moment, in this zone. */
    public boolean isQuiet(Instant at, ZoneId zone) {
        if (quietFrom == null || quietTo == null) {
            return false;
        }
        int hour = at.atZone(zone).getHour();
        return quietFrom < quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
    }
}
