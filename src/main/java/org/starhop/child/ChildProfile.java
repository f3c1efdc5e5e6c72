package org.starhop.child;

import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Language;

/**
 * What a clinic enters about a child.
 *
 * @param avatar the code points of the avatar's picture, such as {@code 1f98a} for the fox
 * @param zone the time zone in which the child's days begin and end
 */
public record ChildProfile(
        @Nullable String nickname,
        @Nullable YearMonth birthMonth,
        @Nullable String avatar,
        boolean lowTone,
        @Nullable ZoneId zone,
        @Nullable Language language) {}
