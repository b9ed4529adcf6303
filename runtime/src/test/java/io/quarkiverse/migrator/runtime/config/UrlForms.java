package io.quarkiverse.migrator.runtime.config;

import java.util.List;
import java.util.stream.Stream;

/** Every form of reactive URL that Quarkus' clients take, and what Migrator makes of it. */
final class UrlForms {

    static final List<UrlForm> POSTGRESQL = UrlForm
            .all("""
                    # Scheme
                    postgresql://db:5433/shop                    | jdbc:postgresql://db:5433/shop | user/pass
                    postgres://db:5433/shop                      | jdbc:postgresql://db:5433/shop | user/pass
                    vertx-reactive:postgresql://db:5433/shop     | jdbc:postgresql://db:5433/shop | user/pass
                    vertx-reactive:postgres://db:5433/shop       | jdbc:postgresql://db:5433/shop | user/pass
                    # Parts left out are those that the client takes then
                    postgresql://db/shop                         | jdbc:postgresql://db:5432/shop | user/pass
                    postgresql://db                              | jdbc:postgresql://db:5432/db | user/pass
                    postgresql:///shop                           | jdbc:postgresql://localhost:5432/shop | user/pass
                    postgresql://                                | jdbc:postgresql://localhost:5432/db | user/pass
                    postgresql://:5433/shop                      | jdbc:postgresql://localhost:5433/shop | user/pass
                    postgresql://ann@/shop                       | jdbc:postgresql://localhost:5432/shop | ann/pass
                    # User and password
                    postgresql://ann:pw@db/shop                  | jdbc:postgresql://db:5432/shop | ann/pw
                    postgresql://a%40n:p%3Aw%2F%3F%23%25@db/shop | jdbc:postgresql://db:5432/shop | a@n/p:w/?#%
                    postgresql://db/shop?user=ann&password=p%26w | jdbc:postgresql://db:5432/shop | ann/p&w
                    postgresql://bob:x@db/shop?user=ann          | jdbc:postgresql://db:5432/shop | ann/x
                    # Settings come before the URL, an explicit JDBC URL before all
                    postgresql://ann:pw@db/shop ; username=bob               | jdbc:postgresql://db:5432/shop | bob/pw
                    postgresql://ann:pw@db/shop ; username=bob ; password=x  | jdbc:postgresql://db:5432/shop | bob/x
                    postgresql://ann:pw@db/shop ; credentials-provider=vault | jdbc:postgresql://db:5432/shop | the provider's
                    postgresql://ann:pw@db/shop ; jdbc.url=jdbc:postgresql://admin/shop | jdbc:postgresql://admin/shop | ann/pw
                    postgresql://ann:pw@db/shop ; jdbc.url=jdbc:postgresql://admin/shop ; username=bob ; password=x | jdbc:postgresql://admin/shop | bob/x
                    # Names with special characters
                    postgresql://db/my%20shop                    | jdbc:postgresql://db:5432/my+shop | user/pass
                    postgresql://db/a%3Fb%2Fc                    | jdbc:postgresql://db:5432/a%3Fb%2Fc | user/pass
                    postgresql://my%2Ddb/shop                    | jdbc:postgresql://my-db:5432/shop | user/pass
                    # Addresses
                    postgresql://10.0.0.7:5433/shop              | jdbc:postgresql://10.0.0.7:5433/shop | user/pass
                    postgresql://[::1]:5433/shop                 | jdbc:postgresql://[::1]:5433/shop | user/pass
                    postgresql://[2001:db8::7]/shop              | jdbc:postgresql://[2001:db8::7]:5432/shop | user/pass
                    postgresql:///shop?host=db&port=5433         | jdbc:postgresql://db:5433/shop | user/pass
                    postgresql://?hostaddr=10.0.0.7&dbname=shop  | jdbc:postgresql://10.0.0.7:5432/shop | user/pass
                    # Several servers
                    postgresql://a/shop,postgresql://b:5433/shop | jdbc:postgresql://a:5432,b:5433/shop?targetServerType=primary | user/pass
                    reactive.url[0]=postgresql://a/shop ; reactive.url[1]=postgresql://b/shop | jdbc:postgresql://a:5432,b:5432/shop?targetServerType=primary | user/pass
                    postgresql://[::1]/shop,postgresql://b/shop?targetServerType=any | ! lists URLs that differ in more than host and port
                    postgresql://ann:x@a/shop,postgresql://bob:y@b/shop | ! lists URLs that differ in more than host and port
                    postgresql://a/shop,postgresql://b/stock     | ! lists URLs that differ in more than host and port
                    postgresql://a/shop,mysql://b/shop           | ! lists URLs of different databases
                    # Unix sockets need the library junixsocket
                    postgresql://%2Fvar%2Frun%2Fpostgresql/shop  | ! names a Unix socket
                    postgresql:///shop?host=/var/run/postgresql  | ! names a Unix socket
                    # Parameters
                    postgresql://db/shop?application_name=my%20app    | jdbc:postgresql://db:5432/shop?ApplicationName=my+app | user/pass
                    postgresql://db/shop?fallback_application_name=f  | jdbc:postgresql://db:5432/shop?ApplicationName=f | user/pass
                    postgresql://db/shop?search_path=a\\,b            | jdbc:postgresql://db:5432/shop?currentSchema=a%2Cb | user/pass
                    postgresql://db/shop?options=-c%20work_mem%3D1MB  | jdbc:postgresql://db:5432/shop?options=-c+work_mem%3D1MB | user/pass
                    postgresql://db/shop?connect_timeout=3            | jdbc:postgresql://db:5432/shop?connectTimeout=3 | user/pass
                    postgresql://db/shop?socketTimeout=30&loggerLevel=OFF | jdbc:postgresql://db:5432/shop?loggerLevel=OFF&socketTimeout=30 | user/pass
                    postgresql://db/shop ; reactive.additional-properties.search_path=a | jdbc:postgresql://db:5432/shop?currentSchema=a | user/pass
                    postgresql://db/shop ; reactive.additional-properties."application_name"=a | jdbc:postgresql://db:5432/shop?ApplicationName=a | user/pass
                    postgresql://db/shop ; reactive.additional-properties.role=shop owner | jdbc:postgresql://db:5432/shop?options=-c+role%3Dshop%5C+owner | user/pass
                    postgresql://db/shop?options=-c%20a%3D1 ; reactive.additional-properties.role=o | jdbc:postgresql://db:5432/shop?options=-c+a%3D1+-c+role%3Do | user/pass
                    postgresql://db/shop?search_path=a ; reactive.additional-properties.search_path=b | jdbc:postgresql://db:5432/shop?currentSchema=b | user/pass
                    postgresql://db/shop?timezone=UTC&colour=blue     | jdbc:postgresql://db:5432/shop | user/pass | timezone, colour
                    postgresql://db/shop?sslpassword=pw               | jdbc:postgresql://db:5432/shop | user/pass | sslpassword
                    # TLS
                    postgresql://db/shop?sslmode=disable              | jdbc:postgresql://db:5432/shop?sslmode=disable | user/pass
                    postgresql://db/shop?sslmode=allow                | jdbc:postgresql://db:5432/shop?sslmode=allow | user/pass
                    postgresql://db/shop?sslmode=prefer               | jdbc:postgresql://db:5432/shop?sslmode=prefer | user/pass
                    postgresql://db/shop?sslmode=VERIFY-CA            | jdbc:postgresql://db:5432/shop?sslmode=verify-ca | user/pass
                    postgresql://db/shop?sslmode=verify-full&sslrootcert=ca.pem | jdbc:postgresql://db:5432/shop?sslmode=verify-full&sslrootcert=ca.pem | user/pass
                    postgresql://db/shop?sslcert=c.pem&sslkey=k.pem   | jdbc:postgresql://db:5432/shop?sslcert=c.pem&sslkey=k.pem | user/pass
                    postgresql://db/shop?sslmode=disable ; reactive.postgresql.ssl-mode=VERIFY_CA | jdbc:postgresql://db:5432/shop?sslmode=verify-ca | user/pass
                    postgresql://db/shop ; reactive.postgresql.ssl-mode=prefer | jdbc:postgresql://db:5432/shop?sslmode=prefer | user/pass
                    postgresql://db/shop?sslmode=require ; reactive.trust-all=true | jdbc:postgresql://db:5432/shop?sslmode=require | user/pass
                    postgresql://db/shop?sslmode=require              | jdbc:postgresql://db:5432/shop?sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory&sslmode=require | user/pass
                    postgresql://db/shop?sslmode=require ; reactive.trust-certificate-pem=true ; reactive.trust-certificate-pem.certs=ca.pem | jdbc:postgresql://db:5432/shop?sslmode=verify-ca&sslrootcert=ca.pem | user/pass
                    postgresql://db/shop?sslmode=require ; reactive.hostname-verification-algorithm=HTTPS | jdbc:postgresql://db:5432/shop?sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory&sslmode=verify-full | user/pass
                    postgresql://db/shop?sslmode=require ; reactive.hostname-verification-algorithm=NONE ; reactive.trust-all=true | jdbc:postgresql://db:5432/shop?sslmode=require | user/pass
                    postgresql://db/shop?sslmode=verify-full ; reactive.trust-certificate-pem=true ; reactive.trust-certificate-pem.certs[0]=ca.pem | jdbc:postgresql://db:5432/shop?sslmode=verify-full&sslrootcert=ca.pem | user/pass
                    postgresql://db/shop?sslmode=verify-ca ; reactive.trust-certificate-pem=false ; reactive.trust-certificate-pem.certs=ca.pem | jdbc:postgresql://db:5432/shop?sslmode=verify-ca | user/pass
                    postgresql://db/shop?sslmode=require ; reactive.trust-certificate-pem=true ; reactive.trust-certificate-pem.certs=a.pem,b.pem | jdbc:postgresql://db:5432/shop?sslmode=verify-ca&sslrootcert=a.pem | user/pass | reactive.trust-certificate-pem.certs[1]
                    postgresql://db/shop?sslmode=require ; reactive.trust-certificate-jks=true | ! is to be reached with the trust store of reactive.trust-certificate-jks
                    postgresql://db/shop?sslmode=require ; reactive.trust-certificate-pfx=true | ! is to be reached with the trust store of reactive.trust-certificate-pfx
                    postgresql://db/shop?sslmode=prefer ; reactive.key-certificate-pem=true ; reactive.key-certificate-pem.certs=c.pem ; reactive.key-certificate-pem.keys=k.pem | jdbc:postgresql://db:5432/shop?sslcert=c.pem&sslkey=k.pem&sslmode=prefer | user/pass
                    postgresql://db/shop?sslmode=prefer ; reactive.key-certificate-jks=true | jdbc:postgresql://db:5432/shop?sslmode=prefer | user/pass | reactive.key-certificate-jks
                    # What the client refuses as well
                    postgresql://db:port/shop                    | ! is malformed
                    postgresql://db:99999/shop                   | ! is malformed
                    postgresql://ann:p@w@db/shop                 | ! is malformed
                    postgresql://db/shop?sslmode                 | ! is malformed
                    postgresql://db/shop?sslmode=sometimes       | ! is malformed
                    postgresql://a\\,b/shop                      | ! is malformed
                    postgresql:///shop?host=a%2Cb                | ! names a host that is neither a host name nor an IP address
                    db2://db/shop                                | ! is of a database that is not supported, db2
                    jdbc:postgresql://db/shop                    | ! is not a database URL
                    nonsense                                     | ! is not a database URL
                    """)
            .toList();

    static final List<UrlForm> MYSQL = UrlForm
            .all("""
                            # Scheme
                            mysql://db:3307/shop                       | jdbc:mysql://db:3307/shop?allowPublicKeyRetrieval=true | root/
                            mariadb://db:3307/shop                     | jdbc:mysql://db:3307/shop?allowPublicKeyRetrieval=true | root/
                            vertx-reactive:mysql://db:3307/shop        | jdbc:mysql://db:3307/shop?allowPublicKeyRetrieval=true | root/
                            vertx-reactive:mariadb://db:3307/shop      | ! starts with vertx-reactive:mariadb://
                            # Parts left out are those that the client takes then
                            mysql://db/shop                            | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | root/
                            mysql://db                                 | jdbc:mysql://db:3306/?allowPublicKeyRetrieval=true | root/
                            mysql:///shop                              | jdbc:mysql://localhost:3306/shop?allowPublicKeyRetrieval=true | root/
                            mysql://                                   | jdbc:mysql://localhost:3306/?allowPublicKeyRetrieval=true | root/
                            mysql://:3307/shop                         | jdbc:mysql://localhost:3307/shop?allowPublicKeyRetrieval=true | root/
                            mysql://ann@/shop                          | jdbc:mysql://localhost:3306/shop?allowPublicKeyRetrieval=true | ann/
                            # User and password
                            mysql://ann:pw@db/shop                     | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | ann/pw
                            mysql://a%40n:p%3Aw%2F%3F%23%25@db/shop    | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | a@n/p:w/?#%
                            mysql://db/shop?user=ann&password=p%26w    | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | ann/p&w
                            # Settings come before the URL, an explicit JDBC URL before all
                            mysql://ann:pw@db/shop ; username=bob ; password=x  | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | bob/x
                            mysql://ann:pw@db/shop ; credentials-provider=vault | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | the provider's
                            mysql://ann:pw@db/shop ; jdbc.url=jdbc:mysql://admin/shop | jdbc:mysql://admin/shop | ann/pw
                            # Names with special characters
                            mysql://db/my%20shop                       | jdbc:mysql://db:3306/my%20shop?allowPublicKeyRetrieval=true | root/
                            mysql://db/a%3Fb%2Fc                       | jdbc:mysql://db:3306/a%3Fb%2Fc?allowPublicKeyRetrieval=true | root/
                            # Addresses
                            mysql://10.0.0.7:3307/shop                 | jdbc:mysql://10.0.0.7:3307/shop?allowPublicKeyRetrieval=true | root/
                            mysql://[::1]:3307/shop                    | jdbc:mysql://[::1]:3307/shop?allowPublicKeyRetrieval=true | root/
                            mysql://?host=db&port=3307&schema=shop     | jdbc:mysql://db:3307/shop?allowPublicKeyRetrieval=true | root/
                            # Several servers
                            mysql://a/shop,mysql://b:3307/shop         | jdbc:mysql://a:3306,b:3307/shop?allowPublicKeyRetrieval=true | root/
                            reactive.url[0]=mysql://a/shop ; reactive.url[1]=mysql://b/shop | jdbc:mysql://a:3306,b:3306/shop?allowPublicKeyRetrieval=true | root/
                            mysql://a/shop,mysql://b/stock             | ! lists URLs that differ in more than host and port
                            mysql://root:x@a/shop,mysql://b/shop       | ! lists URLs that differ in more than host and port
                            mysql://a/shop,mysql://b/shop?charset=latin1 | ! lists URLs that differ in more than host and port
                            # Unix sockets need the library junixsocket
                            mysql://%2Frun%2Fmysqld%2Fmysqld.sock/shop | ! names a Unix socket
                            mysql:///shop?socket=/run/mysqld/mysqld.sock | ! names a Unix socket
                            # Parameters
                            mysql://db/shop?charset=utf8mb4            | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&characterEncoding=UTF-8 | root/
                            mysql://db/shop?charset=latin1             | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&characterEncoding=Cp1252 | root/
                            mysql://db/shop?charset=koi8r              | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&characterEncoding=KOI8_R | root/
                            mysql://db/shop?collation=utf8mb4_bin      | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&connectionCollation=utf8mb4_bin | root/
                            mysql://db/shop?serverTimezone=Europe/Berlin | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&connectionTimeZone=Europe%2FBerlin | root/
                            mysql://db/shop?connectionTimeZone=UTC     | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&connectionTimeZone=UTC | root/
                            mysql://db/shop?useAffectedRows=true       | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&useAffectedRows=true | root/
                            mysql://db/shop?connectTimeout=300         | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&connectTimeout=300 | root/
                            mysql://db/shop?allowPublicKeyRetrieval=false | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=false | root/
                            mysql://db/shop?sessionVariables=sql_mode%3D'ANSI%20QUOTES' | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&sessionVariables=sql_mode%3D%27ANSI%20QUOTES%27 | root/
                            mysql://db/shop?charset=latin1 ; reactive.mysql.charset=utf8mb4 ; reactive.mysql.collation=utf8mb4_bin ; reactive.mysql.use-affected-rows=true | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&characterEncoding=UTF-8&connectionCollation=utf8mb4_bin&useAffectedRows=true | root/
                            mysql://db/shop?colour=blue                | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true | root/ | colour
                            # TLS
                            mysql://db/shop?sslMode=disabled           | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&sslMode=DISABLED | root/
                            mysql://db/shop?ssl-mode=preferred         | jdbc:mysql://db:3306/shop?allowPublicKeyRetrieval=true&sslMode=PREFERRED | root/
                            mysql://db/shop?sslMode=required           | jdbc:mysql://db:3306/shop?sslMode=REQUIRED | root/
                            mysql://db/shop?sslMode=disabled ; reactive.mysql.ssl-mode=verify-ca | jdbc:mysql://db:3306/shop?sslMode=VERIFY_CA | root/
                            mysql://db/shop ; reactive.mysql.ssl-mode=VERIFY_IDENTITY ; reactive.trust-all=true | jdbc:mysql://db:3306/shop?sslMode=VERIFY_IDENTITY | root/
                    mysql://db/shop ; reactive.mysql.ssl-mode=verify-ca ; reactive.trust-certificate-pem=true ; reactive.trust-all=true | jdbc:mysql://db:3306/shop?sslMode=REQUIRED | root/
                            mysql://db/shop ; reactive.mysql.ssl-mode=verify_ca ; reactive.trust-certificate-jks=true ; reactive.trust-certificate-jks.path=ca.jks | jdbc:mysql://db:3306/shop?sslMode=VERIFY_CA&trustCertificateKeyStoreType=JKS&trustCertificateKeyStoreUrl=file%3Aca.jks | root/
                            mysql://db/shop ; reactive.mysql.ssl-mode=verify-ca ; reactive.trust-certificate-pem=true | ! is to be reached with the certificates of reactive.trust-certificate-pem
                            mysql://db/shop ; reactive.mysql.ssl-mode=verify-ca ; reactive.trust-certificate-pfx=true | ! is to be reached with the certificates of reactive.trust-certificate-pfx
                            mysql://db/shop ; reactive.mysql.ssl-mode=required ; reactive.key-certificate-pem=true | jdbc:mysql://db:3306/shop?sslMode=REQUIRED | root/ | reactive.key-certificate-pem
                            mysql://db/shop?sslMode=sometimes          | ! has an SSL mode that MySQL doesn't know
                            # What the client refuses as well
                            mysql://db:port/shop                       | ! is malformed
                            mysql://db:99999/shop                      | ! is malformed
                            mysql://ann:p@w@db/shop                    | ! is malformed
                            mysql://db/shop?charset                    | ! is malformed
                            mysql://db/shop?collation=nonsense         | ! is malformed
                            mysql://a\\,b/shop                         | ! is malformed
                            mysql:///shop?host=a%2Cb                   | ! names a host that is neither a host name nor an IP address
                            """)
            .toList();

    private UrlForms() {
    }

    static Stream<UrlForm> all() {
        return Stream.concat(POSTGRESQL.stream(), MYSQL.stream());
    }
}
