package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Takes in one thing after the other and gives a text that differs when any of them did. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Fingerprint add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
        return this;
    }

    Fingerprint add(Object text) {
        return add(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint addFiles(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> add(name).add(bytes));
        return this;
    }

    Fingerprint addProperties(Map<?, ?> properties) {
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((name, value) -> sorted.put(String.valueOf(name), String.valueOf(value)));
        return add(sorted);
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
