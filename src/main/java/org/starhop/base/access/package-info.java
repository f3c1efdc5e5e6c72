/** Who may call what: every service method denies by default and checks the child's care circle. */
@NullMarked
package org.starhop.base.access;

import org.jspecify.annotations.NullMarked;
