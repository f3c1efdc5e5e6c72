/** The demo clinic: made-up people and eight believable weeks, never beside real ones. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "child",
            "exercise",
            "program",
            "program :: proposal",
            "practice",
            "practice :: tap",
            "progress",
            "reward",
            "followup",
            "followup :: alert",
            "followup :: visit",
            "notice :: reminder",
            "notice",
            "welcome"
        })
@NullMarked
package org.starhop.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
