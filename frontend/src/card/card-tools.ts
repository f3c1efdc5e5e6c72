// What helps during and after practice. A card works without it, so the first visit does not wait for it.
import '../questions/effort-stairs';
import '../questions/feeling-faces';
import './join-in';
import './own-media';
import './pip-wings';
import '../speech/read-aloud';
import '../tools/practice-tools';
import '../questions/where-at';
