package cn.nianbao.publish.serving;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A way to the database that can be cut: no new connection comes about while it is. */
record Cable(DataSource database, AtomicBoolean isCut) {

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                Cable.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (isCut.get()) {
                        throw new SQLException("The cable is cut");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
