package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionHook;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** A body that is cut off while its thread returns with bytes. */
class IncomingBodyTests {

    private final SlowBodies slow = new SlowBodies();
    private final Request request = new Request();
    private IncomingBody body;
    private boolean isWhole;

    @BeforeEach
    void aBodyThatIsCutWhileItIsRead() {
        request.setInputBuffer(new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                body.cut();
                return 100;
            }

            @Override
            public int available() {
                return 0;
            }
        });
        ActionHook hook = (action, answer) -> ((AtomicBoolean) answer).set(isWhole);
        ReflectionTestUtils.setField(request, "hook", hook);
        body = new IncomingBody(request);
        body.begin(BodyKind.SMALL, slow);
    }

    @AfterEach
    void stop() {
        slow.close();
    }

    @Test
    void isNotTooSlowOnceItIsWhole() throws IOException {
        isWhole = true;

        assertThat(body.doRead(null)).isEqualTo(100);

        assertThat(body.refusal()).isNull();
    }

    @Test
    void isTooSlowWhileSomethingIsMissing() throws IOException {
        body.doRead(null);

        assertThat(body.refusal()).isEqualTo(Refusal.TOO_SLOW);
        assertThatThrownBy(() -> body.doRead(null)).isInstanceOf(RefusedBody.class);
    }
}
