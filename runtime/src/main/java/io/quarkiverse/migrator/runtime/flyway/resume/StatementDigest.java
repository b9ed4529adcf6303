package io.quarkiverse.migrator.runtime.flyway.resume;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a row of statements from another one; white space at their ends does not count. */
final class StatementDigest {

    static final String NONE = "";

    private StatementDigest() {
    }

    /** The digest of statements with one more at their end. */
    static String of(String former, String statement) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(former.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(statement.strip().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
