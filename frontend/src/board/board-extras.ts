// What a board can do without while it is first drawn.
import './break-card';
import './read-page';
