package cn.nianbao.parser;

import cn.nianbao.reader.jail.Jail;
import cn.nianbao.reader.jail.JailTerms;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Has the readers started with the service, so that the first draft finds them warm, and ended with it. */
class JailKeeper {

    @Startup
    @Produces
    @Singleton
    Jail open(JailConfig config) {
        return Jail.open(new JailTerms(config.readers(), config.deadline(), config.pictureDeadline(), true));
    }

    void close(@Disposes Jail jail) {
        jail.close();
    }
}
