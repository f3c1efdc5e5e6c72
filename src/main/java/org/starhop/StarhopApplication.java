package org.starhop;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.starhop.base.backup.BackupCommand;

/**
 * Starts Starhop, and is the shell of both consoles: theme, push, icons. The socket carries only updates from the
 * server; what a page sends goes over HTTP, where responses are compressed. Every page initially loads the components
 * that a {@code div} needs; unless one were named, it would load those of the sign-in page as well.
 */
@SpringBootApplication
@LoadDependenciesOnStartup(Div.class)
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("kit.css")
@Viewport("width=device-width, initial-scale=1")
public class StarhopApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(args, System.out));
        }
        SpringApplication.run(StarhopApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Starhop");
        settings.addFavIcon("icon", "icons/starhop.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("theme-color", "#3b2a78");
    }
}
