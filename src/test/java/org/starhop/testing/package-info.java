/** What tests share: a clock that stands still, a clinic to work in, pages to open. */
@NullMarked
package org.starhop.testing;

import org.jspecify.annotations.NullMarked;
