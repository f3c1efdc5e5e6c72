/**
 * Between the network and the pages: whom we believe and where we are, how much is taken and how long it may take, and what every
 * answer says about itself.
 */
@NullMarked
package org.starhop.base.web;

import org.jspecify.annotations.NullMarked;
