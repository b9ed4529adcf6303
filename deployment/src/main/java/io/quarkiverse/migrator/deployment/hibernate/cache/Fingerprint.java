package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Takes in one thing after the other and gives a text that differs when any of them did. */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Adds bytes. */
    public Fingerprint add(byte[] bytes) {
        // The length first, or two parts could not be told from one
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
        return this;
    }

    /** Adds the text of an object. */
    public Fingerprint add(Object text) {
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

    /** The text of all that was added; nothing can be added any more. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
