package org.starhop.demo;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.Language;
import org.starhop.child.ChildProfile;
import org.starhop.practice.PracticeBarrier;

/** The children of the demo clinic, and how practice tends to go for each. */
enum Kid {
    MIA(Household.BENNETT, "Mia", 64, "1f98a", 0.95, 0.6, PracticeBarrier.NO_TIME, PracticeBarrier.FORGOT),
    THEO(Household.BENNETT, "Theo", 85, "1f996", 0.8, 0.25, PracticeBarrier.DID_NOT_WORK, PracticeBarrier.NO_TIME),
    LUCIA(Household.SOTO, "Lucía", 55, "1f984", 0.85, 0.45, PracticeBarrier.CHILD_REFUSED, PracticeBarrier.NO_TIME),
    MATEO(Household.SOTO, "Mateo", 137, "1f42f", 0.75, 0.7, PracticeBarrier.FORGOT, PracticeBarrier.NO_TIME),
    ELI(Household.OKAFOR_REED, "Eli", 103, "1f43c", 0.7, 0.5, PracticeBarrier.NO_MATERIALS, PracticeBarrier.FORGOT),
    KAI(Household.NGUYEN, "Kai", 29, "1f422", 0.9, 0, PracticeBarrier.DID_NOT_WORK, PracticeBarrier.SICK),
    ZOE(Household.NGUYEN, "Zoe", 161, "1f989", 0.8, 0.85, PracticeBarrier.FORGOT, PracticeBarrier.NO_TIME);

    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final Household household;
    private final String nickname;
    private final int months;
    private final String avatar;
    private final double diligence;
    private final double tabletShare;
    private final List<PracticeBarrier> barriers;

    Kid(
            Household household,
            String nickname,
            int months,
            String avatar,
            double diligence,
            double tabletShare,
            PracticeBarrier... barriers) {
        this.household = household;
        this.nickname = nickname;
        this.months = months;
        this.avatar = avatar;
        this.diligence = diligence;
        this.tabletShare = tabletShare;
        this.barriers = List.of(barriers);
    }

    Household household() {
        return household;
    }

    String nickname() {
        return nickname;
    }

    /** Returns the share of the plan that this family manages in a good week. */
    double diligence() {
        return diligence;
    }

    /** Returns the share of practice that the child reports on the tablet. */
    double tabletShare() {
        return tabletShare;
    }

    /** Returns the barriers that this family meets most often. */
    List<PracticeBarrier> barriers() {
        return barriers;
    }

    Language language() {
        return household == Household.SOTO ? Language.ES : Language.EN;
    }

    ChildProfile profile(YearMonth today) {
        return new ChildProfile(nickname, today.minusMonths(months), avatar, this == KAI, ZONE, language());
    }
}
