package org.starhop.play;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;

/**
 * Cuts the power of an H2 file between two statements: what had not reached the file is gone, work in progress fails,
 * and the next connection opens the file as it is. The application around it survives, because it keeps nothing about
 * taps in memory; {@code KillLoop} kills whole processes.
 */
class PowerCut implements MethodExecutionListener {

    private static final Set<String> SENDING =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit");
    private static final int NEVER = -1;

    /** Components that would log errors for a while, all of them expected. */
    private static final List<String> ALARMED = List.of(
            "org.hibernate.orm", "org.springframework.orm", "org.springframework.transaction", "org.starhop.play");

    private final String url;
    private int left = NEVER;
    private boolean off;

    private PowerCut(String url) {
        this.url = url;
    }

    /** For the database of this application. */
    static PowerCut of(ApplicationContext context) {
        var cut = new PowerCut(context.getEnvironment().getRequiredProperty("spring.datasource.url"));
        ((ProxyDataSource) context.getBean(DataSource.class))
                .getProxyConfig()
                .getMethodListener()
                .addListener(cut);
        return cut;
    }

    /** Cuts it after this many moments: before each statement, and before and after each commit. */
    void in(int moments) {
        hush(LogLevel.OFF);
        left = moments;
    }

    /** Cuts it now, if it was not already. */
    void now() {
        left = NEVER;
        if (off) {
            return;
        }
        off = true;
        run("SHUTDOWN IMMEDIATELY");
    }

    /** Writes everything from before the history under test to the file. */
    void settle() {
        run("CHECKPOINT SYNC");
    }

    /** Returns whether a caller waiting for an answer waits in vain. */
    boolean isOff() {
        return off;
    }

    void back() {
        left = NEVER;
        off = false;
        hush(null);
    }

    private static void hush(@Nullable LogLevel level) {
        var logging = LoggingSystem.get(PowerCut.class.getClassLoader());
        ALARMED.forEach(name -> logging.setLogLevel(name, level));
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        if (SENDING.contains(call.getMethod().getName())) {
            pass();
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        if (call.getMethod().getName().equals("commit")) {
            pass();
        }
    }

    private void pass() {
        if (left == 0) {
            now();
        } else if (left > 0) {
            left--;
        }
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
