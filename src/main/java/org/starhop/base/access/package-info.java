/** Who may call what: default-deny on every service method, checked against the child's care circle. */
@NullMarked
package org.starhop.base.access;

import org.jspecify.annotations.NullMarked;
