package io.quarkiverse.migrator.runtime.start;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.runtime.AgroalDataSourceUtil;

/** The JDBC pools, which migrations use, and perhaps nothing else. */
final class Pools {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private Pools() {
    }

    /** Closes the connections that a migration used. */
    static void release(String datasource) {
        AgroalDataSourceUtil.dataSourceIfActive(datasource).ifPresent(pool -> {
            LOG.debugf("Closing the JDBC connections of datasource %s", datasource);
            pool.flush(FlushMode.IDLE);
        });
    }
}
