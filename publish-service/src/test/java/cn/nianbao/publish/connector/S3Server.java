package cn.nianbao.publish.connector;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/**
 * An S3 service whose buckets are folders and whose objects are files. It needs another version of a library than the tests
 * do, and therefore a process of its own.
 */
public final class S3Server {

    private final String address;

    S3Server(Path folder, String bucket) throws IOException {
        List<String> own = List.of("/guice/7", "guice-assistedinject", "jclouds", "s3proxy", "jetty");
        Process process =
                Child.of(S3Server.class, own, folder.toString(), bucket).start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("http://")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the S3 service did not start");
        }
        address = line;
    }

    String address() {
        return address;
    }

    public static void main(String[] values) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("jclouds.filesystem.basedir", values[0]);
        BlobStore store = ContextBuilder.newBuilder("filesystem")
                .credentials(City.USER, City.SECRET)
                .overrides(settings)
                .build(BlobStoreContext.class)
                .getBlobStore();
        store.createContainerInLocation(null, values[1]);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, City.USER, City.SECRET)
                .build();
        proxy.start();
        Child.endWithParent();
        System.out.println("http://127.0.0.1:" + proxy.getPort());
    }
}
