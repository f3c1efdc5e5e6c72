package org.starhop.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Frames and animations of a page while something moves on it. */
final class Motion {

    /** Sixty a second are 16.7 ms each; one that takes half as long again came too late. */
    private static final double LONG_FRAME_MILLIS = 25;

    private static final String RECORD = """
            (millis) => {
              const frames = [];
              const moved = {};
              const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((node) => node.shadowRoot ? roots(node.shadowRoot) : [])];
              const look = () => roots(document).flatMap((root) => root.getAnimations()).forEach(({effect}) => {
                const what = effect.target.localName + (effect.target.className ? '.' + effect.target.className : '');
                const names = effect.getKeyframes().flatMap(Object.keys).filter((key) => !['offset', 'computedOffset', 'easing', 'composite'].includes(key));
                moved[what] = [...new Set([...(moved[what] ?? []), ...names])];
              });
              const began = performance.now();
              window.motion = new Promise((done) => {
                const frame = (time) => {
                  frames.push(time);
                  if (frames.length % 10 === 2) look();
                  if (performance.now() - began < millis) requestAnimationFrame(frame);
                  else done({frames, moved});
                };
                requestAnimationFrame(frame);
              });
            }""";

    private final List<Double> frames;
    private final Map<String, List<String>> moved;

    private Motion(List<Double> frames, Map<String, List<String>> moved) {
        this.frames = frames;
        this.moved = moved;
    }

    /** Does something and looks at what moves in the time after it. */
    @SuppressWarnings("unchecked")
    static Motion during(Page page, int millis, Runnable action) {
        page.evaluate(RECORD, millis);
        action.run();
        Map<String, Object> seen = (Map<String, Object>) page.evaluate("() => window.motion");
        List<Double> frames = ((List<Number>) seen.get("frames"))
                .stream().map(Number::doubleValue).toList();
        return new Motion(frames, (Map<String, List<String>>) seen.get("moved"));
    }

    /** What moved, such as {@code span.flying}. */
    Set<String> elements() {
        return moved.keySet();
    }

    /** The style properties that moved. */
    Set<String> properties() {
        return moved.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        double seconds = (frames.getLast() - frames.getFirst()) / 1000;
        long late = 0;
        double longest = 0;
        for (int i = 1; i < frames.size(); i++) {
            double took = frames.get(i) - frames.get(i - 1);
            late += took > LONG_FRAME_MILLIS ? 1 : 0;
            longest = Math.max(longest, took);
        }
        return String.format(
                "%.0f frames a second; %d of %d took longer than 25 ms, the longest %.0f ms",
                (frames.size() - 1) / seconds, late, frames.size() - 1, longest);
    }
}
