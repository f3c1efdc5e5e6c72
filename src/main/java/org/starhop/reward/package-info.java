/** The star ledger, rewards, and claims on them. Nothing a child earns is ever taken away. */
@ApplicationModule(allowedDependencies = {"base", "child", "exercise"})
@NullMarked
package org.starhop.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
