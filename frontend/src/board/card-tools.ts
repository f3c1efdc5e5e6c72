// What helps while practicing and after it. A card works without it, so the first visit does not wait for it.
import './effort-stairs';
import './feeling-faces';
import './join-in';
import './own-media';
import './pip-wings';
import './read-aloud';
import './practice-tools';
import './where-at';
