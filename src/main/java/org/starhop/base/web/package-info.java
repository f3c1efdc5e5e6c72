/**
 * Between the network and the pages: whom to trust, the server's own address, how much a request may send and how long
 * it may take, and the headers of every response.
 */
@NullMarked
package org.starhop.base.web;

import org.jspecify.annotations.NullMarked;
