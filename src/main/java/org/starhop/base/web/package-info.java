/** What the server takes from a connection: how much, how long it waits for it, and what it says when that is too much. */
@NullMarked
package org.starhop.base.web;

import org.jspecify.annotations.NullMarked;
