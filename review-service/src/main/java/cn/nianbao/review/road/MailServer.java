package cn.nianbao.review.road;

import cn.nianbao.review.deadline.Letter;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The agency's own mail server, where one is configured. */
@ApplicationScoped
class MailServer {

    private final MailSettings settings;
    private final Mailer mailer;

    MailServer(MailSettings settings, Mailer mailer) {
        this.settings = settings;
        this.mailer = mailer;
    }

    /** A mistake in the settings stops the start and not the first reminder. */
    void check(@Observes StartupEvent start) {
        if (isConfigured() && settings.from().isEmpty()) {
            throw new IllegalStateException("配置了邮件服务器（NIANBAO_MAIL_HOST），还须配置发件地址（NIANBAO_MAIL_FROM）");
        }
    }

    boolean isConfigured() {
        return settings.host().isPresent();
    }

    /**
     * Hands a letter over.
     *
     * @throws PartnerAway where the server did not take it
     */
    void take(Letter letter, List<String> to) {
        try {
            // so that no holiday answer comes back (RFC 3834)
            mailer.send(new Mail()
                    .setTo(to)
                    .setSubject(letter.subject())
                    .setText(letter.body())
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException refused) {
            throw new PartnerAway("邮件服务器没有接收：" + withoutAddresses(refused), refused);
        }
    }

    private static String withoutAddresses(RuntimeException refused) {
        String why = refused.getMessage();
        return why == null ? "没有应答" : why.replaceAll("\\S+@\\S+", "（地址）");
    }
}
