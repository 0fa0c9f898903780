package cn.nianbao.publish.edition;

import cn.nianbao.publish.Database;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Year;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Stores editions with nothing of Quarkus around it, for tests that put the service together by hand. */
public final class Press {

    private Press() {}

    public static Editions editions(DataSource database) {
        return new Editions(new Database(database));
    }

    /** In the transaction of the database that is given, if it holds one open. */
    public static Edition publish(
            DataSource database,
            Clock clock,
            CanonicalRecord record,
            Consumer<Published> published,
            Consumer<SentAgain> again) {
        Report report = record.report();
        EditionKey key = new EditionKey(report.agencyCode(), report.year(), report.version());
        Submission submission = Submission.read(key, record.bytes(), record.revision(), null, Year.now(clock));
        return new Publishing(editions(database), new Told<>(published), new Told<>(again), clock)
                .publish(submission)
                .edition();
    }

    /** An event with one observer. */
    private record Told<T>(Consumer<T> observer) implements Event<T> {

        @Override
        public void fire(T event) {
            observer.accept(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
