package io.quarkiverse.migrator.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** Flyway's checksum of a script: that of its lines without their ends, so that it survives another line ending. */
public final class Checksum {

    private Checksum() {
    }

    public static int of(String text) {
        CRC32 crc = new CRC32();
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        byte[] bytes = body.getBytes(UTF_8);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                crc.update(bytes, start, i - start);
                start = i + 1;
            }
        }
        crc.update(bytes, start, bytes.length - start);
        return (int) crc.getValue();
    }
}
