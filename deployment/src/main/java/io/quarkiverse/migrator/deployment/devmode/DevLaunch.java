package io.quarkiverse.migrator.deployment.devmode;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.runtime.LaunchMode;

/** Which launches are of dev mode: the application itself, and the tests that run beside it whenever something changes. */
public final class DevLaunch {

    private static final Map<LaunchMode, DevSession> SESSIONS = new ConcurrentHashMap<>();

    private DevLaunch() {
    }

    /** Whether a launch is of dev mode; {@code mvn test} is none, and treats a change as a build does. */
    public static boolean isDev(LaunchModeBuildItem launch) {
        return launch.getLaunchMode() == LaunchMode.DEVELOPMENT
                || launch.getLaunchMode() == LaunchMode.TEST
                        && (launch.isAuxiliaryApplication() || launch.getDevModeType().isPresent());
    }

    /** What dev mode knows of the application, or of its tests, which have a database of their own. */
    public static DevSession session(LaunchModeBuildItem launch) {
        return session(launch.getLaunchMode());
    }

    static DevSession session(LaunchMode mode) {
        return SESSIONS.computeIfAbsent(mode, DevSession::new);
    }
}
