package cn.nianbao.publish.connector;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.servlets.WebdavServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;

/** Tomcat's WebDAV over one folder, behind a password. */
final class WebDavServer {

    private final Tomcat tomcat = new Tomcat();

    WebDavServer(Path folder) throws Exception {
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.addUser(City.USER, City.SECRET);
        tomcat.addRole(City.USER, "bringer");
        Context context = tomcat.addContext("", folder.toString());
        StandardRoot files = new StandardRoot(context);
        files.setCachingAllowed(false);
        context.setResources(files);
        Wrapper servlet = Tomcat.addServlet(context, "dav", new WebdavServlet());
        servlet.addInitParameter("readonly", "false");
        servlet.setLoadOnStartup(1);
        context.addServletMappingDecoded("/*", "dav");
        lock(context);
        start();
    }

    private static void lock(Context context) {
        SecurityCollection everything = new SecurityCollection();
        everything.addPattern("/*");
        SecurityConstraint lock = new SecurityConstraint();
        lock.addCollection(everything);
        lock.addAuthRole("bringer");
        context.addConstraint(lock);
        context.setLoginConfig(new LoginConfig("BASIC", "dav", null, null));
        BasicAuthenticator door = new BasicAuthenticator();
        door.setCharset("UTF-8");
        context.getPipeline().addValve(door);
    }

    private void start() throws LifecycleException {
        tomcat.start();
    }

    String address() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/";
    }
}
