/**
 * The therapist console: caseload, children, library, prescribing and adjusting, and the clinic for its administrators.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "console",
            "followup",
            "followup :: alert",
            "followup :: story",
            "followup :: visit",
            "notice",
            "child",
            "exercise",
            "program",
            "program :: proposal",
            "practice",
            "progress",
            "play",
            "reward"
        })
@NullMarked
package org.starhop.therapist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
