package cn.nianbao.review.road;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Whether reminders leave by mail. How the mail server is spoken to is said by the settings of {@code quarkus.mailer}. */
@ConfigMapping(prefix = "nianbao.mail")
public interface MailSettings {

    /** The mail server; without one nothing is sent, and reminders are kept as not sent. */
    Optional<String> host();

    /** The port at which it takes letters. */
    int port();

    /** The address that reminders come from; must be given with the host. */
    Optional<String> from();

    /** The console's base address, for the link in a reminder. */
    URI console();
}
