package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a class file: every name, descriptor, annotation value and string that it holds. */
final class ClassTexts {

    private static final int UTF8 = 1;

    private ClassTexts() {
    }

    /** The texts of the constant pool of a class file (chapter 4.4 of the Java Virtual Machine Specification). */
    static List<String> of(byte[] classFile) {
        List<String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts.add(in.readUTF());
                } else {
                    in.skipBytes(size(tag));
                    // A long and a double take two places
                    index += tag == 5 || tag == 6 ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A class file can't be read", e);
        }
        return texts;
    }

    private static int size(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalArgumentException("A class file has a constant of the unknown kind " + tag);
        };
    }
}
