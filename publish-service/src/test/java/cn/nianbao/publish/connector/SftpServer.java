package cn.nianbao.publish.connector;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.nativefs.NativeFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server of this machine's files, and the one folder that it is filled at. */
final class SftpServer {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair key = newKey();

    private final Path folder;
    private final AtomicInteger heard = new AtomicInteger();

    SftpServer(Path folder) throws IOException {
        this(folder, SftpFileSystemAccessor.DEFAULT);
    }

    SftpServer(Path folder, SftpFileSystemAccessor files) throws IOException {
        this(folder, files, 0);
    }

    private SftpServer(Path folder, SftpFileSystemAccessor files, int port) throws IOException {
        this.folder = folder;
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((user, password, session) -> {
            heard.incrementAndGet();
            return user.equals(City.USER) && password.equals(City.SECRET);
        });
        server.setFileSystemFactory(new NativeFileSystemFactory());
        server.setSubsystemFactories(List.of(
                new SftpSubsystemFactory.Builder().withFileSystemAccessor(files).build()));
        server.start();
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lets a person in by key as well. */
    void admit(KeyPair person) {
        server.setPublickeyAuthenticator((user, offered, session) -> KeyUtils.compareKeys(offered, person.getPublic()));
    }

    /** Ends; another server stands at its address from now on, with a key of its own. */
    SftpServer succeeded() throws IOException {
        int port = server.getPort();
        server.stop(true);
        return new SftpServer(folder, SftpFileSystemAccessor.DEFAULT, port);
    }

    /** How often somebody told it a password. */
    int heard() {
        return heard.get();
    }

    String address() {
        return "sftp://127.0.0.1:" + server.getPort() + folder;
    }

    String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }
}
