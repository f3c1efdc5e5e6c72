/** What somebody should look at, and how they hear of it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "child",
            "program",
            "program :: proposal",
            "practice",
            "progress",
            "exercise",
            "followup",
            "followup :: alert",
            "followup :: visit"
        })
@NullMarked
package org.starhop.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
