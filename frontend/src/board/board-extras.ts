// What a board can do without while it is first drawn.
import '../styles/older-browsers';
import './break-card';
import './read-page';
