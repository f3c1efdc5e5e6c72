/** What the parent should look at. */
@NullMarked
package org.starhop.parent.notices;

import org.jspecify.annotations.NullMarked;
