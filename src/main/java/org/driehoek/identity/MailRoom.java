package org.driehoek.identity;

import java.util.ArrayList;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes a mail in its receiver's language, hands it to the mail server, and keeps what became of it. */
@Component
class MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final DeliveryBook book;
    private final MessageSource messages;
    private final String from;

    MailRoom(
            ObjectProvider<JavaMailSender> sender,
            DeliveryBook book,
            MessageSource messages,
            @Value("${driehoek.mail.from:}") String from) {
        this.sender = sender;
        this.book = book;
        this.messages = messages;
        this.from = from;
    }

    void queued(AccountId to) {
        book.queued(to);
    }

    void deliver(AccountId to, MailText text) {
        try {
            var person = book.receiver(to);
            if (person.isPresent() && person.get().email() != null) {
                sender.getObject().send(write(person.get(), text));
                book.sent(to);
            }
        } catch (MailException refused) {
            LOG.warn("A mail to account {} was not sent: {}", to, refused.getMessage());
            book.refused(to, refused);
        } catch (RuntimeException failed) {
            LOG.error("A mail to account {} was not sent.", to, failed);
            book.refused(to, failed);
        }
    }

    private SimpleMailMessage write(Person person, MailText text) {
        var values = new ArrayList<Object>();
        values.add(person.name());
        text.values()
                .forEach(value -> values.add(value instanceof MailText.Word word ? word.in(person.language()) : value));
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(person.email());
        mail.setSubject(say(text.key() + ".subject", values, person.language()).replaceAll("\\p{Cntrl}+", " "));
        mail.setText(say(text.key() + ".body", values, person.language()));
        return mail;
    }

    private String say(String key, ArrayList<Object> values, Locale language) {
        return messages.getMessage(key, values.toArray(), language);
    }
}
