package org.starhop.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Frames and animations of a page while something moves on it. */
final class Motion {

    /** Sixty frames a second take 16.7 ms each; one that takes half as long again is late. */
    private static final double LONG_FRAME_MILLIS = 25;

    /** The frames after the next click. */
    private static final String RECORD = """
            (millis) => {
              window.frames = new Promise((done) => addEventListener('click', () => {
                const frames = [];
                const frame = (time) => {
                  frames.push(time);
                  if (time - frames[0] < millis) requestAnimationFrame(frame);
                  else done(frames);
                };
                requestAnimationFrame(frame);
              }, {capture: true, once: true}));
            }""";

    /** Records from now on which style properties are animated on which elements, in every frame. */
    private static final String WATCH = """
            () => {
              window.moved = {};
              const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((node) => node.shadowRoot ? roots(node.shadowRoot) : [])];
              const note = ({effect}) => {
                const what = effect.target.getRootNode().host.localName + ' ' + effect.target.localName;
                const names = effect.getKeyframes().flatMap(Object.keys).filter((key) => !['offset', 'computedOffset', 'easing', 'composite'].includes(key));
                moved[what] = [...new Set([...(moved[what] ?? []), ...names])];
              };
              const look = () => {
                roots(document).flatMap((root) => root.getAnimations()).forEach(note);
                requestAnimationFrame(look);
              };
              look();
            }""";

    private final List<Double> frames;

    private Motion(List<Double> frames) {
        this.frames = frames;
    }

    /** Returns the frames in this much time after the action's click. */
    static Motion after(Runnable click, Page page, int millis) {
        page.evaluate(RECORD, millis);
        click.run();
        List<Double> frames = new ArrayList<>();
        ((List<?>) page.evaluate("() => window.frames")).forEach(time -> frames.add(((Number) time).doubleValue()));
        return new Motion(frames);
    }

    static void watch(Page page) {
        page.evaluate(WATCH);
    }

    /** Waits until this kind of element has moved, such as {@code star-rain span}. */
    static void awaitMoved(Page page, String what) {
        page.waitForFunction("what => window.moved[what]", what);
    }

    /** Returns every style property that has been animated anywhere since. */
    static List<String> moved(Page page) {
        List<?> moved = (List<?>) page.evaluate("() => [...new Set(Object.values(window.moved).flat())]");
        return moved.stream().map(String::valueOf).toList();
    }

    int count() {
        return frames.size() - 1;
    }

    @Override
    public String toString() {
        double seconds = (frames.getLast() - frames.getFirst()) / 1000;
        int late = 0;
        double longest = 0;
        for (int i = 1; i < frames.size(); i++) {
            double took = frames.get(i) - frames.get(i - 1);
            late += took > LONG_FRAME_MILLIS ? 1 : 0;
            longest = Math.max(longest, took);
        }
        return String.format(
                "%.0f frames a second; %d of %d took longer than 25 ms, the longest %.0f ms",
                count() / seconds, late, count(), longest);
    }
}
