package io.quarkiverse.migrator.it.proof.urls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate of a server on localhost, which signs itself.
 *
 * @param pem the file with the certificate
 * @param key the file with its private key, which nobody else may read
 */
record Certificate(Path pem, Path key) {

    private static final String STORE_PASSWORD = "changeit";

    static Certificate createIn(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", STORE_PASSWORD).inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
        return new Certificate(
                pem(folder.resolve("server.crt"), "CERTIFICATE", keys.getCertificate("server").getEncoded()),
                pem(folder.resolve("server.key"), "PRIVATE KEY",
                        keys.getKey("server", STORE_PASSWORD.toCharArray()).getEncoded()));
    }

    private static Path pem(Path file, String kind, byte[] content) throws IOException {
        Path path = Files.writeString(file, "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content) + "\n-----END " + kind + "-----\n");
        path.toFile().setReadable(false, false);
        path.toFile().setReadable(true, true);
        return path;
    }
}
