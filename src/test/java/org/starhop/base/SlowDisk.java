package org.starhop.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 whose writes can be held up, and which knows whether everything written was also synced. */
public class SlowDisk extends FilePathWrapper {

    private static volatile CountDownLatch gate = new CountDownLatch(0);
    private static volatile CountDownLatch writer = new CountDownLatch(1);
    private static volatile boolean synced;

    /** From now on every write waits. */
    static void hold() {
        writer = new CountDownLatch(1);
        gate = new CountDownLatch(1);
    }

    /** Returns when somebody wants to write. */
    static void awaitWriter() throws InterruptedException {
        if (!writer.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Nobody wrote");
        }
    }

    static void release() {
        gate.countDown();
    }

    static boolean isSynced() {
        return synced;
    }

    @Override
    public String getScheme() {
        return "slow";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            writer.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            synced = false;
            return file.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
            synced = true;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
