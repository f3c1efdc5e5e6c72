package org.starhop.base;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The mail server, if one is configured. Links in mails begin with the configured address, never with one from a
 * request: anyone could put another server there, and the link would lead to it.
 */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final String address;
    private final String from;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${starhop.address:}") String address,
            @Value("${starhop.mail-from:}") String from) {
        this.sender = sender;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
    }

    /** Returns whether mail can be sent: the server, the sender, and the public address are configured. */
    public boolean isReady() {
        return !address.isBlank() && !from.isBlank() && sender.getIfAvailable() != null;
    }

    /** Returns this server's public address, without a slash at the end. */
    public String address() {
        return address;
    }

    /**
     * Sends plain text, and waits until the mail server has taken it.
     *
     * @throws org.springframework.mail.MailException if it did not, or if that is unknown
     */
    public void send(String to, String subject, String text) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        sender.getObject().send(message);
    }
}
