package io.quarkiverse.migrator.deployment.hibernate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

import org.hibernate.boot.jaxb.hbm.spi.JaxbHbmHibernateMapping;
import org.hibernate.boot.jaxb.mapping.spi.JaxbEntityMappingsImpl;

import io.quarkus.hibernate.orm.runtime.boot.xml.RecordableXmlMapping;

/** Copies and bytes of parsed mapping files: Quarkus still has to record the ones that it gave. */
public final class XmlMappings {

    private XmlMappings() {
    }

    /** A copy that Hibernate may change. */
    static RecordableXmlMapping copy(RecordableXmlMapping mapping) {
        return new RecordableXmlMapping((JaxbEntityMappingsImpl) read(write(mapping.getOrmXmlRoot())),
                (JaxbHbmHibernateMapping) read(write(mapping.getHbmXmlRoot())), mapping.getOriginType(),
                mapping.getOriginName());
    }

    /** Bytes that differ when the mapping does. */
    public static byte[] bytes(RecordableXmlMapping mapping) {
        return write(mapping.getOrmXmlRoot() == null ? mapping.getHbmXmlRoot() : mapping.getOrmXmlRoot());
    }

    private static byte[] write(Object root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(root);
        } catch (IOException e) {
            throw new UncheckedIOException("A mapping file can't be copied", e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A mapping file can't be copied", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A mapping file can't be copied", e);
        }
    }
}
