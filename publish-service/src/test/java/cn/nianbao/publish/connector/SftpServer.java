package cn.nianbao.publish.connector;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server that shows one folder as its root. */
final class SftpServer {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair key = newKey();

    SftpServer(Path folder) throws IOException {
        this(folder, SftpFileSystemAccessor.DEFAULT);
    }

    SftpServer(Path folder, SftpFileSystemAccessor files) throws IOException {
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator(
                (user, password, session) -> user.equals(City.USER) && password.equals(City.SECRET));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
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

    String address() {
        return "sftp://127.0.0.1:" + server.getPort() + "/";
    }

    String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }
}
