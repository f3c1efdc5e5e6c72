/** Notices by mail: an outbox written with the fact, and sent after the commit, once. */
@NullMarked
package org.starhop.notice.mail;

import org.jspecify.annotations.NullMarked;
