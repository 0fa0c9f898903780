package cn.nianbao.reader.jail;

import java.io.IOException;
import java.time.Duration;

/** A program with a jail, to be killed by a test. */
final class ParentOfReaders {

    private ParentOfReaders() {}

    public static void main(String[] words) throws IOException {
        Jail.open(new JailTerms(2, Duration.ofSeconds(10), Duration.ofSeconds(10), false));
        System.in.read();
    }
}
