package io.quarkiverse.migrator.runtime.start.fast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Tells a history of scripts from another one, by all that Flyway compares of them, and by their order. */
public final class HistoryDigest {

    private final MessageDigest digest;

    public HistoryDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the next script. */
    public void add(String version, String description, String type, Integer checksum) {
        for (Object part : new Object[] { version, description, type, checksum }) {
            byte[] text = Objects.toString(part, "").getBytes(UTF_8);
            digest.update((text.length + ":").getBytes(UTF_8));
            digest.update(text);
        }
    }

    /** The digest of all scripts so far. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
